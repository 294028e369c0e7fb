package org.espace.copy;

import java.sql.SQLException;

/** A database is not copied, or not to its end; the message says what was expected, what was found and what to do. */
public final class CannotCopy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCopy(String sentence) {
        super(sentence);
    }

    private CannotCopy(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** @param where such as {@code in the table "person"} */
    static CannotCopy brokenOff(String where, SQLException fault) {
        return new CannotCopy(
                "It stopped " + where + ": " + reason(fault)
                        + " What was copied is kept: start the same again to go on.",
                fault);
    }

    /** The last of a batch's faults says why; those before it repeat the rows, which nobody needs to read in a log. */
    private static String reason(SQLException fault) {
        SQLException last = fault;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        String said =
                String.valueOf(last.getMessage()).lines().findFirst().orElse("").strip();
        return said.endsWith(".") ? said : said + ".";
    }
}
