package org.espace.leadership;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a sponsor says, or once said, for a community. The row stays when it is taken back: its first date is measured from. */
@Entity
@Table(name = "endorsement")
class GivenEndorsement {
    @Id
    @SequenceGenerator(name = "endorsement", sequenceName = "seq_endorsement", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "endorsement")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "person_id")
    private long person;

    private String words;

    @Column(name = "endorsed_at")
    private long endorsedAt;

    @Column(name = "edited_at")
    private @Nullable Long editedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Long withdrawnAt;

    protected GivenEndorsement() {}

    GivenEndorsement(long community, long person, String words, Instant at) {
        this.community = community;
        this.person = person;
        this.words = words;
        this.endorsedAt = at.toEpochMilli();
    }

    void say(String another, Instant at) {
        words = another;
        editedAt = at.toEpochMilli();
        withdrawnAt = null;
    }

    void withdraw(Instant at) {
        withdrawnAt = at.toEpochMilli();
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    boolean says(String text) {
        return words.equals(text);
    }

    long id() {
        return id;
    }

    Endorsement endorsement() {
        return new Endorsement(words, Instant.ofEpochMilli(endorsedAt));
    }
}
