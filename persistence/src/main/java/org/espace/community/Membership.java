package org.espace.community;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

@Entity
class Membership {
    @Id
    @SequenceGenerator(name = "membership", sequenceName = "seq_membership", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private long since;

    protected Membership() {}

    Membership(long community, long person, Role role, Instant since) {
        this.community = community;
        this.person = person;
        become(role, since);
    }

    void become(Role another, Instant from) {
        this.role = another;
        this.since = from.toEpochMilli();
    }

    long person() {
        return person;
    }

    Role role() {
        return role;
    }

    Instant since() {
        return Instant.ofEpochMilli(since);
    }
}
