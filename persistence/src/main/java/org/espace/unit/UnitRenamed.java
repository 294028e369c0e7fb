package org.espace.unit;

import java.time.Instant;
import org.espace.ledger.Change;

/** A unit has another name. */
public record UnitRenamed(long subject, String name, Instant at) implements Change {
    public static final String KIND = "unit-renamed";

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
