package org.espace.unit;

import java.time.Instant;
import java.util.List;
import org.espace.ledger.Change;

/**
 * A unit was put elsewhere in the tree.
 *
 * @param left units that it, with all below it, no longer stands under
 * @param joined units that it now stands under and did not before
 */
public record UnitMoved(long subject, Instant at, List<Long> left, List<Long> joined) implements Change {
    public static final String KIND = "unit-moved";

    public UnitMoved {
        left = List.copyOf(left);
        joined = List.copyOf(joined);
    }

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
