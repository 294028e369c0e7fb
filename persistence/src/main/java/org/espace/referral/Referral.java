package org.espace.referral;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

/** That somebody was asked for help with a question. */
@Entity
class Referral {
    static final short ASKED = 0;
    static final short HELPED = 1;
    static final short CANNOT = 2;

    @Id
    @SequenceGenerator(name = "referral", sequenceName = "seq_referral", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "referral")
    private long id;

    @Column(name = "question_id")
    private long question;

    @Column(name = "person_id")
    private long person;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private long askedAt;

    private short state;

    protected Referral() {}

    Referral(long question, long person, long askedBy, Instant at) {
        this.question = question;
        this.person = person;
        this.askedBy = askedBy;
        this.askedAt = at.toEpochMilli();
        this.state = ASKED;
    }

    void become(short state) {
        this.state = state;
    }

    /** Whether an answer is still awaited from somebody who was asked later than that. */
    boolean waits(Instant since) {
        return state == ASKED && askedAt > since.toEpochMilli();
    }

    boolean helped() {
        return state == HELPED;
    }

    long id() {
        return id;
    }

    long question() {
        return question;
    }

    long person() {
        return person;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return Instant.ofEpochMilli(askedAt);
    }
}
