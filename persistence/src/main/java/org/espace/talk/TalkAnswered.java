package org.espace.talk;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question about a page has its answer; the question is the subject. */
public record TalkAnswered(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "talk-answered";

    @Override
    public String kind() {
        return KIND;
    }
}
