package org.espace.jpa;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a transaction that lost against another one from one that is wrong. SQL states: ISO 9075, classes 23 and 40. */
final class Race {
    private static final String DUPLICATE_KEY = "23505";
    private static final String ROLLED_BACK = "40";

    private Race() {}

    static boolean lostIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLost(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(SQLException fault) {
        for (@Nullable SQLException each = fault; each != null; each = each.getNextException()) {
            String state = String.valueOf(each.getSQLState());
            if (state.equals(DUPLICATE_KEY) || state.startsWith(ROLLED_BACK)) {
                return true;
            }
        }
        return false;
    }
}
