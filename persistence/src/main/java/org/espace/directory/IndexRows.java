package org.espace.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of the index in batches of plain JDBC: a person has a dozen, and by statements of JPA they would cost ten times as much.
 * Belongs to one unit of work.
 */
final class IndexRows {
    private static final List<String> TABLES = List.of("person_facet", "person_word", "person_index");

    private final EntityManager manager;

    IndexRows(EntityManager manager) {
        this.manager = manager;
    }

    /** What the index has on these people; nothing of who is not in it. One statement. */
    Map<Long, String> documents(Collection<Long> people) {
        Map<Long, String> documents = new HashMap<>();
        if (people.isEmpty()) {
            return documents;
        }
        List<?> rows = manager.createNativeQuery(
                        "select x.person_id, x.terms from person_index x where x.person_id in ("
                                + String.join(
                                        ", ",
                                        people.stream().map(String::valueOf).toList()) + ")")
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            documents.put(((Number) row[0]).longValue(), (String) row[1]);
        }
        return documents;
    }

    void remove(Collection<Long> people) {
        for (String table : TABLES) {
            batch("delete from " + table + " where person_id = ?", rows -> {
                for (long person : people) {
                    rows.add(person);
                }
            });
        }
    }

    void add(Map<Long, Terms> people) {
        batch("insert into person_index (person_id, terms) values (?, ?)", rows -> {
            for (Map.Entry<Long, Terms> each : people.entrySet()) {
                rows.add(each.getKey(), each.getValue().document());
            }
        });
        batch("insert into person_facet (facet, sort_key, person_id) values (?, ?, ?)", rows -> {
            for (Map.Entry<Long, Terms> each : people.entrySet()) {
                rows.addEach(each.getValue().facets(), each.getValue().sortKey(), each.getKey());
            }
        });
        batch("insert into person_word (word, sort_key, person_id) values (?, ?, ?)", rows -> {
            for (Map.Entry<Long, Terms> each : people.entrySet()) {
                rows.addEach(each.getValue().words(), each.getValue().sortKey(), each.getKey());
            }
        });
    }

    private void batch(String sql, Filling filling) {
        try (PreparedStatement statement = manager.unwrap(Connection.class).prepareStatement(sql)) {
            filling.fill(new Rows(statement));
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new PersistenceException("The index of people was not written: " + fault.getMessage(), fault);
        }
    }

    private interface Filling {
        void fill(Rows rows) throws SQLException;
    }

    private record Rows(PreparedStatement statement) {
        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        void addEach(Collection<String> firsts, String sortKey, long person) throws SQLException {
            for (String first : firsts) {
                add(first, sortKey, person);
            }
        }
    }
}
