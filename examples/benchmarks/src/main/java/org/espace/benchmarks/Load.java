package org.espace.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;

/** Brings sheets into a database the way its engine does it fastest. Belongs to one thread. */
final class Load {
    private static final String DERBY =
            "call syscs_util.syscs_import_data(null, ?, ?, null, ?, null, null, 'UTF-8', 0)";

    private final Connection connection;
    private final boolean derby;
    private final List<String> tables = new ArrayList<>();
    private long rows;

    Load(Connection connection) throws SQLException {
        this.connection = connection;
        this.derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    void load(Sheet sheet) throws IOException, SQLException {
        sheet.close();
        String table = sheet.table().toUpperCase(Locale.ROOT);
        tables.add(table);
        if (derby) {
            try (PreparedStatement statement = connection.prepareStatement(DERBY)) {
                statement.setString(1, table);
                statement.setString(2, sheet.columns().toUpperCase(Locale.ROOT));
                statement.setString(3, sheet.file().toString());
                statement.execute();
            }
        } else {
            try (Reader rows = Files.newBufferedReader(sheet.file())) {
                String copy = "copy " + sheet.table() + " (" + sheet.columns() + ") from stdin (format csv)";
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            }
        }
        Files.delete(sheet.file());
        rows += sheet.rows();
    }

    /** So many came in. */
    long rows() {
        return rows;
    }

    /** Has a sequence go on where the rows end. */
    void goOn(String table, long next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Derby has no "alter sequence".
            statement.execute("drop sequence seq_" + table + " restrict");
            statement.execute(
                    "create sequence seq_" + table + " as bigint start with " + (next + 50) + " increment by 50");
        }
    }

    /** Has the engine count what came in, without which it goes the wrong ways for a while. */
    void done() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!derby) {
                statement.execute("analyze");
                return;
            }
            for (String table : tables) {
                statement.execute("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
            }
        }
    }
}
