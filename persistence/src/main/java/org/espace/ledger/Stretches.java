package org.espace.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The newest stretch of the ledger of each of several communities, in one statement: a branch for each, which walks its own part of one index and stops.
 * One condition for all of them would have the database sort whatever they ever saw. SQL, as JPQL has no such thing.
 */
final class Stretches {
    /** So many communities a statement; fewer are filled up to a power of two, so that few different statements have to be prepared. */
    private static final int MOST = 32;

    private static final long NO_COMMUNITY = -1;
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
    private static final String COLUMNS =
            "id, kind, community_id, subject_id, about_kind, about_id, actor_id, happened_at, recorded_at";
    private static final String LAST_FIRST = " order by happened_at desc, id desc fetch first ";

    private final EntityManager manager;
    private final String ofKinds;

    Stretches(EntityManager manager, Collection<String> kinds) {
        this.manager = manager;
        this.ofKinds = kinds.stream().map(Stretches::quoted).sorted().collect(Collectors.joining(", "));
    }

    static List<List<Long>> of(Collection<Long> communities) {
        List<Long> all = List.copyOf(communities);
        return IntStream.range(0, (all.size() + MOST - 1) / MOST)
                .mapToObj(part -> all.subList(part * MOST, Math.min(all.size(), (part + 1) * MOST)))
                .toList();
    }

    List<Happening> newest(List<Long> communities, @Nullable Cursor after, int limit) {
        String beyond = after == null ? "" : " and happened_at <= ? and (happened_at < ? or id < ?)";
        List<Object> values = new ArrayList<>();
        String branches = branches(communities, COLUMNS, beyond, limit, community -> {
            values.add(community);
            if (after != null) {
                values.addAll(List.of(after.number(0), after.number(0), after.id()));
            }
        });
        List<?> rows = rows(
                "select " + COLUMNS + " from (" + branches + ") newest" + LAST_FIRST + limit + " rows only", values);
        return rows.stream().map(row -> happening((Object[]) row)).toList();
    }

    Map<Long, Integer> count(List<Long> communities, Map<Long, Instant> since, long except, int most) {
        List<Object> values = new ArrayList<>();
        String branches =
                branches(communities, "community_id", " and happened_at > ? and actor_id <> ?", most, community -> {
                    values.add(community);
                    values.add(since.getOrDefault(community, Instant.EPOCH).toEpochMilli());
                    values.add(except);
                });
        List<?> rows = rows(
                "select community_id, count(*) from (" + branches + ") newest group by community_id", values);
        Map<Long, Integer> counts = new HashMap<>();
        for (Object row : rows) {
            counts.put(number(((Object[]) row)[0]), (int) number(((Object[]) row)[1]));
        }
        return counts;
    }

    /** Puts the values of one branch in. */
    private interface Values {
        void of(long community);
    }

    private String branches(List<Long> communities, String columns, String beyond, int limit, Values values) {
        String branch = "select * from (select " + columns + " from ledger where community_id = ?" + beyond
                + " and kind in (" + ofKinds + ")" + LAST_FIRST + limit + " rows only) b";
        int filled = communities.size() < 2 ? 1 : Integer.highestOneBit(communities.size() - 1) * 2;
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < filled; i++) {
            branches.add(branch + i);
            values.of(i < communities.size() ? communities.get(i) : NO_COMMUNITY);
        }
        return String.join(" union all ", branches);
    }

    private List<?> rows(String sql, List<Object> values) {
        Query query = manager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    private static Happening happening(Object[] row) {
        return Entry.told(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                (String) row[4],
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Kinds are our own words; that they are no more than words is made sure of. */
    private static String quoted(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Expected a kind of change such as question-asked, found '" + kind + "'.");
        }
        return "'" + kind + "'";
    }
}
