package org.espace.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.community.Role;
import org.espace.shared.Actor;

/** Until when a person has seen what is new, in each community they belong to. Immutable. */
record Marks(Map<Long, Instant> until) {
    static final Marks NONE = new Marks(Map.of());

    /** Who never said to have seen anything is told of as much. */
    private static final Duration AT_FIRST = Duration.ofDays(7);

    private static final int MOST = 128;

    Marks {
        until = Map.copyOf(until);
    }

    /**
     * Of the communities that the actor joined last, {@link #MOST} of them at most; one statement.
     *
     * @param community 0 for all
     */
    static Marks of(EntityManager manager, Actor actor, long community, Instant now) {
        TypedQuery<Object[]> query = manager.createQuery(
                        "select m.community, m.since, s from Membership m left join Seen s on s.person = m.person"
                                + " and (s.community = m.community or s.community = 0)"
                                + " where m.person = :me and m.role in :belonging"
                                + (community == 0 ? "" : " and m.community = :community") + " order by m.since desc",
                        Object[].class)
                .setParameter("me", actor.person())
                .setParameter(
                        "belonging",
                        Stream.of(Role.values()).filter(Role::belongs).toList())
                .setMaxResults(2 * MOST);
        if (community != 0) {
            query.setParameter("community", community);
        }
        return new Marks(until(query.getResultList(), now));
    }

    /** What happened before somebody came is not new to them. */
    private static Map<Long, Instant> until(List<Object[]> rows, Instant now) {
        Map<Long, Instant> until = new HashMap<>();
        for (Object[] row : rows) {
            Instant since = Instant.ofEpochMilli((Long) row[1]);
            Instant seen = row[2] instanceof Seen mark ? mark.until() : now.minus(AT_FIRST);
            Instant later = seen.isAfter(since) ? seen : since;
            if (until.size() < MOST || until.containsKey((Long) row[0])) {
                until.merge((Long) row[0], later, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return until;
    }

    boolean fresh(long community, Instant happened) {
        Instant seen = until.get(community);
        return seen != null && happened.isAfter(seen);
    }
}
