package org.espace.talk;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question was asked about a page; it is the subject. */
public record TalkAsked(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "talk-asked";

    @Override
    public String kind() {
        return KIND;
    }
}
