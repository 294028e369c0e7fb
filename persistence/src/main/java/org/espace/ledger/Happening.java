package org.espace.ledger;

import java.time.Instant;
import org.espace.shared.Cursor;
import org.espace.shared.Ref;

/**
 * A change as the ledger tells of it afterwards.
 *
 * @param community 0 for none
 * @param subject id of what was changed, of a kind that the kind of change implies
 * @param actor 0 when nobody is known
 * @param happenedAt an import keeps old dates here
 * @param recordedAt when it was written down here
 */
public record Happening(
        long id,
        String kind,
        long community,
        long subject,
        Ref about,
        long actor,
        Instant happenedAt,
        Instant recordedAt) {

    /** Its place in a list that begins with what happened last. */
    public Cursor place() {
        return Cursor.of(happenedAt.toEpochMilli(), id);
    }
}
