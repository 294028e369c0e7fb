package org.espace.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** All that a database holds, as text: what somebody finds who gets a copy of it. Stateless. */
public final class Dump {
    /** Remembers when each migration ran, and how long it took. */
    private static final String OF_MIGRATIONS = "espace_schema";

    private Dump() {}

    /** Every table with its rows in order, but those whose name begins so: they are in the order in which their rows lie. */
    public static String of(String url, String asTheyLie) {
        try (Connection connection = DriverManager.getConnection(url)) {
            StringBuilder dump = new StringBuilder();
            for (String table : tables(connection)) {
                dump.append("== ").append(table).append('\n');
                List<String> rows = rows(connection, table);
                if (!table.startsWith(asTheyLie)) {
                    Collections.sort(rows);
                }
                rows.forEach(row -> dump.append(row).append('\n'));
            }
            dump.append("== sequences\n");
            sequences(connection).forEach(each -> dump.append(each).append('\n'));
            return dump.toString();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Every row of a table, its columns in their order. */
    public static List<String> rows(String url, String table) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return rows(connection, table);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Columns of foreign keys to a table, each as {@code table.column}, in order. */
    public static Set<String> leadingTo(String url, String table) {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet keys = connection.getMetaData().getExportedKeys(null, null, asStored(connection, table))) {
            while (keys.next()) {
                String column = keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME");
                columns.add(column.toLowerCase(Locale.ROOT));
            }
            return columns;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String asStored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** How far each has counted: a gap tells that something was begun. */
    private static List<String> sequences(Connection connection) throws SQLException {
        boolean derby = connection.getMetaData().getURL().startsWith("jdbc:derby");
        String all = derby
                ? "select sequencename, syscs_util.syscs_peek_at_sequence('APP', sequencename) from sys.syssequences"
                : "select sequencename, last_value from pg_sequences order by 1";
        List<String> told = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(all)) {
            while (found.next()) {
                told.add(found.getString(1).toLowerCase(Locale.ROOT) + "=" + found.getString(2));
            }
        }
        Collections.sort(told);
        return told;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.remove(OF_MIGRATIONS);
        return new ArrayList<>(tables);
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT))
                            .append('=')
                            .append(found.getString(column))
                            .append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
