package org.espace.question;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;

/**
 * A question in a list.
 *
 * @param communityName empty when the list is of one community
 * @param meToo how many others have it too
 * @param closed whether it takes no answers any more
 */
public record QuestionSummary(
        long id,
        long community,
        String communityName,
        String title,
        List<String> tags,
        PersonCard author,
        Instant askedAt,
        Instant lastActivity,
        Progress progress,
        int answers,
        int useful,
        int meToo,
        boolean closed) {}
