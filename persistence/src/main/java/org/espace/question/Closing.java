package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import org.jspecify.annotations.Nullable;

/** That a question takes no more answers: why, who said so and when. */
@Entity
class Closing {
    @Id
    @Column(name = "question_id")
    private long question;

    @Enumerated(EnumType.STRING)
    private ClosingReason reason;

    private String words;

    @Column(name = "person_id")
    private long person;

    @Column(name = "closed_at")
    private long closedAt;

    @Column(name = "duplicate_of")
    private @Nullable Long duplicateOf;

    protected Closing() {}

    Closing(long question, ClosingReason reason, String words, long duplicateOf, long person, Instant at) {
        this.question = question;
        this.reason = reason;
        this.words = words;
        this.duplicateOf = duplicateOf == 0 ? null : duplicateOf;
        this.person = person;
        this.closedAt = at.toEpochMilli();
    }

    ClosingReason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    long person() {
        return person;
    }

    Instant closedAt() {
        return Instant.ofEpochMilli(closedAt);
    }

    long duplicateOf() {
        return duplicateOf == null ? 0 : duplicateOf;
    }
}
