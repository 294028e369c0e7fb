package org.espace.concern;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Something was said to a concern; that is the subject. The actor is 0 for the concern's author who is not named. */
public record ConcernReplied(long community, long concern, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "concern-replied";
    }

    @Override
    public Ref about() {
        return new Ref(ConcernContent.KIND, concern);
    }
}
