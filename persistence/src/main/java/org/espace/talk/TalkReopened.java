package org.espace.talk;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question about a page is open again; it is the subject. */
public record TalkReopened(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "talk-reopened";

    @Override
    public String kind() {
        return KIND;
    }
}
