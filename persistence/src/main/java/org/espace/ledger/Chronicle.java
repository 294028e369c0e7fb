package org.espace.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.TypedQuery;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Cursor;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened, the last first: each list walks one index from where it begins and stops when it has enough. Asks for no right. Thread-safe.
 */
public final class Chronicle {
    /** The order of every list here. */
    public static final Comparator<Happening> LAST_FIRST = Comparator.comparing(Happening::happenedAt)
            .thenComparing(Happening::id)
            .reversed();

    private final UnitOfWork work;

    public Chronicle(UnitOfWork work) {
        this.work = work;
    }

    /**
     * In these communities.
     *
     * @param kinds of changes that count
     */
    public List<Happening> in(
            Collection<Long> communities, Collection<String> kinds, @Nullable Cursor after, int limit) {
        List<List<Object>> branches = communities.stream().map(List::<Object>of).toList();
        return newest(Stretches.OF_COMMUNITY, branches, kinds, after, limit);
    }

    /** How much happened in each of these communities after its moment and was not done by that one person; each counts to {@code most} and no further. */
    public Map<Long, Integer> count(Map<Long, Instant> since, Collection<String> kinds, long except, int most) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Long> some : Stretches.of(since.keySet())) {
            counts.putAll(work.read(manager -> new Stretches(manager, kinds).count(some, since, except, most)));
        }
        return counts;
    }

    /** What one person did, where the narrowing allows it. */
    public List<Happening> by(
            long person, Narrowing where, Collection<String> kinds, @Nullable Cursor after, int limit) {
        return work.read(manager -> {
            TypedQuery<Entry> query = manager.createQuery(
                            "select e from Entry e where e.actor = :person and e.kind in :kinds and "
                                    + where.condition("e.community") + beyond(after)
                                    + " order by e.happenedAt desc, e.id desc",
                            Entry.class)
                    .setParameter("person", person);
            return told(where.bind(query), kinds, after, limit);
        });
    }

    /** Changes whose subject has that id: the kinds are to be of one thing. */
    public List<Happening> of(long subject, Collection<String> kinds, @Nullable Cursor after, int limit) {
        return work.read(manager -> {
            TypedQuery<Entry> query = manager.createQuery(
                            "select e from Entry e where e.kind in :kinds and e.subject = :subject" + beyond(after)
                                    + " order by e.happenedAt desc, e.id desc",
                            Entry.class)
                    .setParameter("subject", subject);
            return told(query, kinds, after, limit);
        });
    }

    /** What happened to these things. */
    public List<Happening> about(Collection<Ref> things, Collection<String> kinds, @Nullable Cursor after, int limit) {
        return newest(
                Stretches.ABOUT,
                things.stream()
                        .map(ref -> List.<Object>of(ref.kind(), ref.id()))
                        .toList(),
                kinds,
                after,
                limit);
    }

    private List<Happening> newest(
            String whose, List<List<Object>> branches, Collection<String> kinds, @Nullable Cursor after, int limit) {
        List<Happening> found = new ArrayList<>();
        for (List<List<Object>> some : Stretches.of(branches)) {
            found.addAll(work.read(manager -> new Stretches(manager, kinds).newest(whose, some, after, limit)));
        }
        return found.stream().sorted(LAST_FIRST).limit(limit).toList();
    }

    private static String beyond(@Nullable Cursor after) {
        return after == null ? "" : " and e.happenedAt <= :at and (e.happenedAt < :at or e.id < :last)";
    }

    private static List<Happening> told(
            TypedQuery<Entry> query, Collection<String> kinds, @Nullable Cursor after, int limit) {
        query.setParameter("kinds", kinds).setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(0)).setParameter("last", after.id());
        }
        return query.getResultStream().map(Entry::told).toList();
    }
}
