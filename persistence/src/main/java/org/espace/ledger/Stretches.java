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
 * The newest stretch of the ledger of each of several communities, or things, in one statement: a branch for each, which walks its own part of one index
 * and stops. One condition for all of them would have the database sort whatever they ever saw. SQL, as JPQL has no such thing.
 */
final class Stretches {
    static final String OF_COMMUNITY = "community_id = ?";
    static final String ABOUT = "about_kind = ? and about_id = ?";

    /** So many branches a statement; fewer are filled up to a power of two, so that few different statements have to be prepared. */
    private static final int MOST = 32;

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

    static <T> List<List<T>> of(Collection<T> branches) {
        List<T> all = List.copyOf(branches);
        return IntStream.range(0, (all.size() + MOST - 1) / MOST)
                .mapToObj(part -> all.subList(part * MOST, Math.min(all.size(), (part + 1) * MOST)))
                .toList();
    }

    /**
     * @param whose the condition of a branch
     * @param branches values of that condition for each
     */
    List<Happening> newest(String whose, List<List<Object>> branches, @Nullable Cursor after, int limit) {
        String beyond = after == null ? "" : " and happened_at <= ? and (happened_at < ? or id < ?)";
        List<Object> further = after == null ? List.of() : List.of(after.number(0), after.number(0), after.id());
        List<Object> values = new ArrayList<>();
        filled(branches).forEach(branch -> {
            values.addAll(branch);
            values.addAll(further);
        });
        String all = branches(branches, COLUMNS, whose + beyond, limit);
        List<?> rows =
                rows("select " + COLUMNS + " from (" + all + ") newest" + LAST_FIRST + limit + " rows only", values);
        return rows.stream().map(row -> happening((Object[]) row)).toList();
    }

    Map<Long, Integer> count(List<Long> communities, Map<Long, Instant> since, long except, int most) {
        List<List<Object>> branches = communities.stream()
                .map(community -> List.<Object>of(
                        community, since.getOrDefault(community, Instant.EPOCH).toEpochMilli(), except))
                .toList();
        String all = branches(branches, "community_id", OF_COMMUNITY + " and happened_at > ? and actor_id <> ?", most);
        List<?> rows = rows(
                "select community_id, count(*) from (" + all + ") newest group by community_id",
                filled(branches).stream().flatMap(List::stream).toList());
        Map<Long, Integer> counts = new HashMap<>();
        for (Object row : rows) {
            counts.put(number(((Object[]) row)[0]), (int) number(((Object[]) row)[1]));
        }
        return counts;
    }

    private String branches(List<List<Object>> branches, String columns, String condition, int limit) {
        String branch = "select * from (select " + columns + " from ledger where " + condition + " and kind in ("
                + ofKinds + ")" + LAST_FIRST + limit + " rows only) b";
        return IntStream.range(0, filled(branches).size())
                .mapToObj(number -> branch + number)
                .collect(Collectors.joining(" union all "));
    }

    /** Further branches repeat the first one in what is below all ids, where nothing is found. */
    private static List<List<Object>> filled(List<List<Object>> branches) {
        int size = branches.size() < 2 ? 1 : Integer.highestOneBit(branches.size() - 1) * 2;
        List<List<Object>> filled = new ArrayList<>(branches);
        while (filled.size() < size) {
            filled.add(branches.get(0).stream()
                    .map(value -> value instanceof Long ? (Object) (-1L) : value)
                    .toList());
        }
        return filled;
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
            throw new IllegalArgumentException(
                    "Expected a kind of change such as question-asked, found '" + kind + "'.");
        }
        return "'" + kind + "'";
    }
}
