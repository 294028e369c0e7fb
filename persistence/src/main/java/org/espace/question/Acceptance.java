package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import org.jspecify.annotations.Nullable;

/** That an answer was accepted: by whom, as far as it is known, and when. */
@Entity
class Acceptance {
    @Id
    @Column(name = "question_id")
    private long question;

    @Column(name = "answer_id")
    private long answer;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "accepted_at")
    private long acceptedAt;

    protected Acceptance() {}

    Acceptance(long question) {
        this.question = question;
    }

    void of(long answer, @Nullable Long person, Instant at) {
        this.answer = answer;
        this.person = person;
        this.acceptedAt = at.toEpochMilli();
    }
}
