package org.espace.follow;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.shared.Ref;

@Entity
class Follow {
    @Id
    @SequenceGenerator(name = "follow", sequenceName = "seq_follow", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow")
    private long id;

    @Column(name = "person_id")
    private long person;

    private String kind;

    @Column(name = "thing_id")
    private long thing;

    @Column(name = "followed_at")
    private long followedAt;

    protected Follow() {}

    Follow(long person, Ref ref, Instant at) {
        this.person = person;
        this.kind = ref.kind();
        this.thing = ref.id();
        this.followedAt = at.toEpochMilli();
    }

    long id() {
        return id;
    }

    Ref ref() {
        return new Ref(kind, thing);
    }

    long person() {
        return person;
    }
}
