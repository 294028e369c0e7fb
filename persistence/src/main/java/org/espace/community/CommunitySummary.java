package org.espace.community;

import java.time.Instant;
import org.espace.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A community in a list.
 *
 * @param mine what the actor is in it; null for nothing
 */
public record CommunitySummary(
        long id,
        String name,
        String purpose,
        boolean practice,
        Privacy privacy,
        Instant openedAt,
        boolean archived,
        boolean example,
        @Nullable Role mine,
        long members,
        long questions,
        long answers) {

    /** As a list query makes it: the figures are those folded so far, if any. */
    public CommunitySummary(
            Long id,
            String name,
            String purpose,
            Short practice,
            Privacy privacy,
            Long openedAt,
            @Nullable Long archivedAt,
            Short example,
            @Nullable Role mine,
            @Nullable Long members,
            @Nullable Long questions,
            @Nullable Long answers) {
        this(
                id,
                name,
                purpose,
                practice == 1,
                privacy,
                Instant.ofEpochMilli(openedAt),
                archivedAt != null,
                example == 1,
                mine,
                orZero(members),
                orZero(questions),
                orZero(answers));
    }

    /** What the actor, for whom this was read, may do here. */
    public Access access(Actor actor) {
        return new Access(actor, id, name, privacy, archived, mine);
    }

    CommunitySummary plus(long moreMembers, long moreQuestions, long moreAnswers) {
        return new CommunitySummary(
                id,
                name,
                purpose,
                practice,
                privacy,
                openedAt,
                archived,
                example,
                mine,
                members + moreMembers,
                questions + moreQuestions,
                answers + moreAnswers);
    }

    private static long orZero(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }
}
