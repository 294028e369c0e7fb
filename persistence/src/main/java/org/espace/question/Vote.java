package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

/** That one person found one post useful; {@code answer} is 0 when it is the question itself. */
@Entity
class Vote {
    @Id
    @SequenceGenerator(name = "vote", sequenceName = "seq_vote", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote")
    private long id;

    @Column(name = "question_id")
    private long question;

    @Column(name = "answer_id")
    private long answer;

    @Column(name = "person_id")
    private long person;

    @Column(name = "voted_at")
    private long votedAt;

    protected Vote() {}

    Vote(long question, long answer, long person, Instant at) {
        this.question = question;
        this.answer = answer;
        this.person = person;
        this.votedAt = at.toEpochMilli();
    }
}
