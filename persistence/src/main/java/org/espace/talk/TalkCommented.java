package org.espace.talk;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Something was said about a page; the post is the subject. */
public record TalkCommented(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "talk-commented";

    @Override
    public String kind() {
        return KIND;
    }
}
