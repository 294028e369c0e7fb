package org.espace.experience;

import java.time.Instant;
import java.util.List;
import org.espace.community.Access;
import org.espace.person.PersonCard;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * An experience with the record of who used it.
 *
 * @param access of the reader in its community
 * @param months after which its author looks at it again
 * @param reviewDue when that is next
 * @param credit null unless it was made from an answer
 * @param used how many people used it, shown or not
 * @param uses the newest first
 * @param mine how the reader used it; null when they have not said that they did
 */
public record ExperienceDetail(
        Access access,
        long id,
        String title,
        PersonCard author,
        String situation,
        String actions,
        String outcome,
        String nextTime,
        List<String> tags,
        Instant toldAt,
        @Nullable Instant editedAt,
        int months,
        Instant reviewDue,
        Freshness freshness,
        @Nullable Credit credit,
        int used,
        Slice<Use> uses,
        @Nullable Use mine) {

    /** Whether the reader told it. */
    public boolean own() {
        return access.actor().is(author.id());
    }

    /** Whether the reader may say that it still holds, or holds no more. */
    public boolean reviewable() {
        return own() || access.coordinator();
    }
}
