package org.espace.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.Query;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Finds ids of people. One criterion gives the list, the one that fewest people meet; the others are checked in the document of each
 * person on it. Whatever is asked, at most some thousand people are looked at for a page: then the page is short, and the next one goes
 * on from there. The plans are forced, for Derby knows nothing of how many rows there are and PostgreSQL reads the hints as comments.
 */
final class PeopleSearch {
    private static final int PROBED = 500;
    private static final int FIRST_STRETCH = 300;
    private static final int LAST_STRETCH = 3_000;
    private static final int FETCHED = 200;
    private static final String FIXED = " --DERBY-PROPERTIES joinOrder=FIXED\n";
    private static final String NESTED = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

    private final EntityManager manager;
    private final List<Criterion> criteria;

    PeopleSearch(EntityManager manager, PeopleQuery query) {
        this.manager = manager;
        this.criteria = Criterion.of(query);
    }

    /** A row of the list; {@code word} is empty in a list by a facet. */
    record Row(String word, String sortKey, long person, String document) {}

    Slice<Long> page(@Nullable Cursor after, int size) {
        Place place = Place.parse(after, criteria);
        int driver = place == null ? fewest() : place.driver();
        Finds finds = new Finds(criteria, criteria.get(driver), size);
        for (int stretch : stretches(size)) {
            int seen = look(criteria.get(driver), place, stretch, finds);
            if (finds.more()) {
                break;
            }
            if (seen < stretch) {
                return new Slice<>(finds.ids(), null);
            }
            place = Place.parse(cursor(driver, finds.last()), criteria);
        }
        return new Slice<>(finds.ids(), cursor(driver, finds.last()));
    }

    /** A list by one criterion is read as far as it is shown; with several, few may be left of a stretch. */
    private List<Integer> stretches(int size) {
        return criteria.size() == 1
                ? List.of(2 * size + 2, LAST_STRETCH)
                : List.of(Math.max(FIRST_STRETCH, 2 * size), LAST_STRETCH);
    }

    private static @Nullable Cursor cursor(int driver, @Nullable Row last) {
        return last == null ? null : new Place(driver, last.word(), last.sortKey(), last.person()).cursor();
    }

    /** The criterion that fewest people meet, as far as that shows within the first 500 of each; one statement. */
    private int fewest() {
        if (criteria.size() == 1) {
            return 0;
        }
        List<String> probes = new ArrayList<>();
        List<Object> bound = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            probes.add("select " + i + ", count(*) from (select 1 as met from " + range(criteria.get(i), null, bound)
                    + " fetch first " + PROBED + " rows only) p" + i);
        }
        List<?> counts = query(String.join(" union all ", probes), bound).getResultList();
        ToLongFunction<Object[]> met = row -> ((Number) row[1]).longValue();
        return counts.stream()
                .map(row -> (Object[]) row)
                .min(Comparator.comparingLong(met).thenComparingLong(row -> ((Number) row[0]).longValue()))
                .map(row -> ((Number) row[0]).intValue())
                .orElse(0);
    }

    /** Reads on only until the page is full: where many match, few of a long stretch are looked up. @return how many were */
    private int look(Criterion driver, @Nullable Place after, int limit, Finds finds) {
        List<Object> bound = new ArrayList<>();
        String order = driver.word() ? "d.word, d.sort_key, d.person_id" : "d.sort_key, d.person_id";
        String sql = "select " + (driver.word() ? "d.word" : "d.facet") + ", d.sort_key, d.person_id, x.terms from"
                + FIXED + range(driver, after, bound).replace(" d where", " d, person_index x" + NESTED + " where")
                + " and x.person_id = d.person_id order by " + order + " fetch first " + limit + " rows only";
        int seen = 0;
        try (PreparedStatement statement = manager.unwrap(Connection.class).prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < bound.size(); i++) {
                statement.setObject(i + 1, bound.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (!finds.more() && rows.next()) {
                    seen++;
                    String word = driver.word() ? rows.getString(1) : "";
                    finds.look(new Row(word, rows.getString(2), rows.getLong(3), rows.getString(4)));
                }
            }
        } catch (SQLException fault) {
            throw new PersistenceException("People were not looked for: " + fault.getMessage(), fault);
        }
        return seen;
    }

    private static String range(Criterion driver, @Nullable Place after, List<Object> bound) {
        return driver.word() ? words(driver.value(), after, bound) : facet(driver.value(), after, bound);
    }

    private static String facet(String value, @Nullable Place after, List<Object> bound) {
        bound.add(value);
        if (after == null) {
            return " person_facet d where d.facet = ?";
        }
        bound.addAll(List.of(after.sortKey(), after.sortKey(), after.person()));
        return " person_facet d where d.facet = ? and d.sort_key >= ? and (d.sort_key > ? or d.person_id > ?)";
    }

    private static String words(String beginning, @Nullable Place after, List<Object> bound) {
        bound.addAll(List.of(after == null ? beginning : after.word(), beginning + '\uffff'));
        String range = " person_word d where d.word >= ? and d.word < ?";
        if (after == null) {
            return range;
        }
        bound.addAll(List.of(after.word(), after.sortKey(), after.sortKey(), after.person()));
        return range + " and (d.word > ? or d.sort_key > ? or (d.sort_key = ? and d.person_id > ?))";
    }

    private Query query(String sql, List<Object> bound) {
        Query query = manager.createNativeQuery(sql);
        for (int i = 0; i < bound.size(); i++) {
            query.setParameter(i + 1, bound.get(i));
        }
        return query;
    }
}
