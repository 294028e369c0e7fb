package org.espace.question;

import java.time.Instant;
import org.espace.person.PersonCard;

/** A question as its row in a list tells it, before the author's name is known. */
public record QuestionLine(
        long id,
        long community,
        long author,
        String title,
        String tags,
        Instant askedAt,
        Instant lastActivity,
        Progress progress,
        int answers,
        int useful,
        int meToo,
        boolean closed) {

    /** As a list query makes it. */
    public QuestionLine(
            Long id,
            Long community,
            Long author,
            String title,
            String tags,
            Long askedAt,
            Long lastActivity,
            Progress progress,
            Integer answers,
            Integer useful,
            Integer meToo,
            Short closed) {
        this(
                id.longValue(),
                community.longValue(),
                author.longValue(),
                title,
                tags,
                Instant.ofEpochMilli(askedAt),
                Instant.ofEpochMilli(lastActivity),
                progress,
                answers.intValue(),
                useful.intValue(),
                meToo.intValue(),
                closed.intValue() != 0);
    }

    QuestionSummary by(PersonCard author, String communityName) {
        return new QuestionSummary(
                id,
                community,
                communityName,
                title,
                Tags.split(tags),
                author,
                askedAt,
                lastActivity,
                progress,
                answers,
                useful,
                meToo,
                closed);
    }
}
