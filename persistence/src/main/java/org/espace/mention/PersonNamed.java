package org.espace.mention;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody was named in what another wrote; they are the subject. It is told to them alone. */
public record PersonNamed(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "person-named";

    @Override
    public String kind() {
        return KIND;
    }
}
