package org.espace.jpa;

import java.sql.SQLException;

/** Turns what a driver says into one sentence that says what to do. */
final class Unavailable {
    private static final String LOCKED_BY_ANOTHER = "XSDB6";

    private Unavailable() {}

    static DatabaseUnavailable explain(DatabaseConfig config, Throwable fault) {
        if (fault instanceof DatabaseUnavailable already) {
            return already;
        }
        Throwable root = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof SQLException sql && isLocked(sql)) {
                return new DatabaseUnavailable(
                        "The database \"" + config.shown()
                                + "\" is in use by another program: stop that one, or name another.",
                        fault);
            }
        }
        return new DatabaseUnavailable(
                "The database \"" + config.shown() + "\" could not be opened: " + root.getMessage(), fault);
    }

    private static boolean isLocked(SQLException fault) {
        for (SQLException each = fault; each != null; each = each.getNextException()) {
            if (LOCKED_BY_ANOTHER.equals(each.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
