package org.espace.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espace.jpa.BareDatabase;
import org.jspecify.annotations.Nullable;

/** Reads of a connection's schema which tables it has, but for those that say how the database came to be. */
final class Catalog {
    private static final Set<String> PASSED_OVER = Set.of(BareDatabase.MIGRATIONS, BareDatabase.COPY_MARKS);

    private final DatabaseMetaData facts;
    private final String schema;
    private final Map<String, TreeMap<String, Column>> columns = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> keys = new HashMap<>();
    private final Map<String, String> keyNames = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    private Catalog(Connection connection) throws SQLException {
        this.facts = connection.getMetaData();
        this.schema = connection.getSchema();
    }

    /** By name. */
    static Map<String, Table> of(Connection connection) throws SQLException {
        return new Catalog(connection).tables();
    }

    private Map<String, Table> tables() throws SQLException {
        List<String> spelled = new ArrayList<>();
        try (ResultSet found = facts.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!PASSED_OVER.contains(small(name))) {
                    spelled.add(name);
                }
            }
        }
        readColumns();
        // PostgreSQL tells of all tables at once when none is named, Derby does not: each question takes it some 20 ms.
        List<@Nullable String> asked = facts.getDatabaseProductName().equals("PostgreSQL")
                ? Collections.singletonList(null)
                : new ArrayList<>(spelled);
        for (String each : asked) {
            readKeys(each);
            readParents(each);
        }
        Map<String, Table> tables = new TreeMap<>();
        spelled.forEach(each -> tables.put(small(each), table(small(each))));
        return tables;
    }

    private Table table(String name) {
        return new Table(
                name,
                List.copyOf(columns.getOrDefault(name, new TreeMap<>()).values()),
                List.copyOf(keys.getOrDefault(name, new TreeMap<>()).values()),
                keyNames.getOrDefault(name, ""),
                parents.getOrDefault(name, Set.of()));
    }

    private void readColumns() throws SQLException {
        try (ResultSet found = facts.getColumns(null, schema, "%", "%")) {
            while (found.next()) {
                String name = small(found.getString("COLUMN_NAME"));
                columns.computeIfAbsent(small(found.getString("TABLE_NAME")), none -> new TreeMap<>())
                        .put(name, new Column(name, Kind.of(found.getInt("DATA_TYPE")), found.getInt("COLUMN_SIZE")));
            }
        }
    }

    private void readKeys(@Nullable String of) throws SQLException {
        try (ResultSet found = facts.getPrimaryKeys(null, schema, of)) {
            while (found.next()) {
                String table = small(found.getString("TABLE_NAME"));
                keys.computeIfAbsent(table, none -> new TreeMap<>())
                        .put(found.getInt("KEY_SEQ"), small(found.getString("COLUMN_NAME")));
                keyNames.put(table, String.valueOf(found.getString("PK_NAME")));
            }
        }
    }

    private void readParents(@Nullable String of) throws SQLException {
        try (ResultSet found = facts.getImportedKeys(null, schema, of)) {
            while (found.next()) {
                parents.computeIfAbsent(small(found.getString("FKTABLE_NAME")), none -> new TreeSet<>())
                        .add(small(found.getString("PKTABLE_NAME")));
            }
        }
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
