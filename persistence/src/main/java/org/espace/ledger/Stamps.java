package org.espace.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Glances.Glance;
import org.jspecify.annotations.Nullable;

/**
 * Tells by one look at an index or two whether what was made of the database would be made again the same. Correct on any number of nodes, which need
 * not know of each other: it is the database that is asked.
 *
 * <p>Rows may be committed later than others that were recorded after them, but never later than {@link Tail#SAFETY_WINDOW}: so a stamp counts from
 * that long before it is taken, and a row that comes late is one more. Take the stamp first and read after that. Thread-safe.
 */
public final class Stamps {
    /** A stamp older than this says nothing: what it counted may be forgotten. */
    public static final Duration OF_USE = Duration.ofHours(1);

    /** Where more than this happens within the window, nothing stays as it is for long: there is no stamp. */
    private static final int MOST = 24;

    private static final String CHANGES = "select recorded_at from ledger where ";
    private static final String MARKS = "select recorded_at from ledger_mark where person_id in (0, ?) and ";
    private static final String SINCE = "recorded_at >= ? fetch first %1$d rows only";
    private static final String ANYWHERE = both(CHANGES + SINCE);
    private static final String WITHIN = both(CHANGES + "community_id in (0, ?) and " + SINCE);

    /** So long before the window a glance reaches, in milliseconds: what is made is seldom held longer than that. */
    static final long LATELY = Duration.ofMinutes(6).toMillis();

    /** Of either kind, what a glance reads at most. */
    private static final int MOST_OF_A_GLANCE = 100;

    private final UnitOfWork work;
    private final Clock clock;

    public Stamps(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** As of now; null where so much happens that there is none. @param person who looks; 0 for nobody known */
    public @Nullable Stamp take(Reach reach, long person) {
        return since(reach, person, clock.millis() - Tail.SAFETY_WINDOW);
    }

    /** Whether nothing has changed since it was taken; never for one that is older than {@link #OF_USE}. */
    public boolean holds(Stamp stamp) {
        return clock.millis() - stamp.from() < OF_USE.toMillis() + Tail.SAFETY_WINDOW
                && stamp.equals(since(stamp.reach(), stamp.person(), stamp.from()));
    }

    private @Nullable Stamp since(Reach reach, long person, long from) {
        return stamp(reach, person, from, work.read(manager -> rows(manager, reach, person, from, MOST)));
    }

    /** What was recorded within the window and a while before. */
    Glance glance(Reach reach, long person) {
        long from = clock.millis() - Tail.SAFETY_WINDOW - LATELY;
        List<Object[]> rows = work.read(manager -> rows(manager, reach, person, from, MOST_OF_A_GLANCE));
        boolean whole = IntStream.of(0, 1)
                .allMatch(kind -> rows.stream()
                                .filter(row -> ((Number) row[0]).intValue() == kind)
                                .count()
                        <= MOST_OF_A_GLANCE);
        return new Glance(reach, person, from, whole ? rows : null);
    }

    /** Of all rows from a moment on; null where they are too many. */
    static @Nullable Stamp stamp(Reach reach, long person, long from, List<Object[]> rows) {
        if (rows.size() > MOST) {
            return null;
        }
        long digest = 0;
        for (Object[] row : rows) {
            digest += mixed(recordedAt(row) * 2 + ((Number) row[0]).longValue());
        }
        return new Stamp(reach, person, from, rows.size(), digest);
    }

    static long recordedAt(Object[] row) {
        return ((Number) row[1]).longValue();
    }

    /** @param most of changes, and of marks; one more of either tells that there are more */
    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager manager, Reach reach, long person, long from, int most) {
        Query query = manager.createNativeQuery((reach.isAnywhere() ? ANYWHERE : WITHIN).formatted(most + 1));
        int next = 1;
        if (!reach.isAnywhere()) {
            query.setParameter(next++, reach.community());
        }
        return query.setParameter(next++, from)
                .setParameter(next++, person)
                .setParameter(next, from)
                .getResultList();
    }

    private static String both(String changes) {
        return "select 0, recorded_at from (" + changes + ") c union all select 1, recorded_at from (" + MARKS + SINCE
                + ") m";
    }

    /** Spreads the bits of a number so that sums of few such numbers differ: the last steps of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mixed(long number) {
        long some = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        long more = (some ^ some >>> 27) * 0x94d049bb133111ebL;
        return more ^ more >>> 31;
    }
}
