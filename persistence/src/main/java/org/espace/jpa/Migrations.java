package org.espace.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The steps by which a database came to its tables, and those it still needs. Stateless. */
final class Migrations {
    static final String TABLE = "espace_schema";

    private static final Set<MigrationState> UNKNOWN =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Migrations() {}

    static void run(DataSource source, Engine engine) {
        of(source, engine).migrate();
    }

    /** Of the database as it is: nothing is changed. */
    static SchemaAge age(DataSource source, Engine engine) {
        MigrationInfoService found = of(source, engine).info();
        if (Arrays.stream(found.all()).anyMatch(each -> UNKNOWN.contains(each.getState()))) {
            return SchemaAge.NEWER;
        }
        if (found.applied().length == 0) {
            return SchemaAge.NONE;
        }
        return found.pending().length == 0 ? SchemaAge.CURRENT : SchemaAge.OLDER;
    }

    /**
     * What is copied in part looks like a whole organisation that has lost things: so it is not opened.
     *
     * @throws DatabaseUnavailable when a copy into it was begun and not ended
     */
    static void refuseHalfCopied(DataSource source, Engine engine) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(engine.copyMarks)) {
            if (found.next()) {
                throw new DatabaseUnavailable(
                        "Expected a whole database, found one that is being copied into, or was in part: end that with"
                                + " the same copy --from … --to … as before, or drop this database.");
            }
        }
    }

    private static Flyway of(DataSource source, Engine engine) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/espace/" + engine.folder)
                .table(TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Rooms number their migrations apart, so a later version may bring a lower number.
                .outOfOrder(true)
                .load();
    }
}
