package org.espace.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The stamps of one request that makes several things: what was recorded lately is read once for all that reach equally far, and tells of
 * each whether it holds. It says what was so when it first looked, so keep it for one request alone. Thread-safe.
 */
public final class Glances {
    private final Stamps stamps;
    private final Map<Place, Glance> taken = new ConcurrentHashMap<>();
    private final boolean together;

    private Glances(Stamps stamps, boolean together) {
        this.stamps = stamps;
        this.together = together;
    }

    /** For many that look at the same. */
    public static Glances together(Stamps stamps) {
        return new Glances(stamps, true);
    }

    /** For one alone: it looks at no more than it must. */
    public static Glances alone(Stamps stamps) {
        return new Glances(stamps, false);
    }

    private record Place(Reach reach, long person) {}

    /**
     * What was recorded within a reach.
     *
     * @param from epoch milliseconds
     * @param rows all there is since then; null where that is too much to be read
     */
    record Glance(
            Reach reach, long person, long from, @Nullable List<Object[]> rows) {
        boolean tellsOf(Stamp stamp) {
            return rows != null && from <= stamp.from();
        }

        /** A stamp from that moment on; null where so much happened that there is none. */
        @Nullable
        Stamp since(long moment) {
            return rows == null
                    ? null
                    : Stamps.stamp(
                            reach,
                            person,
                            moment,
                            rows.stream()
                                    .filter(row -> Stamps.recordedAt(row) >= moment)
                                    .toList());
        }
    }

    /** As {@link Stamps#take}, of the moment of the first look. */
    public @Nullable Stamp take(Reach reach, long person) {
        if (!together) {
            return stamps.take(reach, person);
        }
        Glance glance = at(reach, person);
        return glance.rows() == null ? stamps.take(reach, person) : glance.since(glance.from() + Stamps.LATELY);
    }

    /** As {@link Stamps#holds}, at the moment of the first look. */
    public boolean holds(Stamp stamp) {
        if (!together) {
            return stamps.holds(stamp);
        }
        Glance glance = at(stamp.reach(), stamp.person());
        return glance.tellsOf(stamp) ? stamp.equals(glance.since(stamp.from())) : stamps.holds(stamp);
    }

    private Glance at(Reach reach, long person) {
        return taken.computeIfAbsent(new Place(reach, person), first -> stamps.glance(reach, person));
    }
}
