package org.espace.unit;

import java.time.Instant;
import org.espace.ledger.Change;

/** A unit was made. */
public record UnitAdded(long subject, Instant at) implements Change {
    public static final String KIND = "unit-added";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }

    @Override
    public long actor() {
        return 0;
    }
}
