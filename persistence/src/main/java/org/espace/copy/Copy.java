package org.espace.copy;

import java.sql.SQLException;
import org.espace.jpa.DatabaseConfig;
import org.espace.jpa.DatabaseUnavailable;

/**
 * Copies a database into an empty one, and compares two. The source is only read, and must be of this version: it is not migrated. While a copy runs
 * nobody may write to either. Ended at any moment and started again, it goes on after what it had committed. What lies in folders (attached files where they
 * are kept so, the search index) is no part of it. Stateless.
 */
public final class Copy {
    private Copy() {}

    /**
     * Copies, or goes on with a copy, and compares at the end. When something differs, the target stays one that is not opened.
     *
     * @throws CannotCopy when it was not begun, or not ended
     * @throws DatabaseUnavailable when one of the two cannot be opened
     */
    public static CopyReport run(DatabaseConfig from, DatabaseConfig to, CopyListener listener) {
        refuseOne(from, to);
        // The target is made only when there is something to copy into it.
        try (End source = End.source(from).whole();
                End target = End.target(to)) {
            return new Copying(source, target, listener).run();
        } catch (SQLException fault) {
            throw CannotCopy.brokenOff("at its beginning or end", fault);
        }
    }

    /**
     * Compares only, and changes nothing in either.
     *
     * @throws CannotCopy when they cannot be compared
     * @throws DatabaseUnavailable when one of the two cannot be opened
     */
    public static CopyReport compare(DatabaseConfig from, DatabaseConfig to, CopyListener listener) {
        refuseOne(from, to);
        try (End source = End.source(from).whole();
                End target = End.source(to).whole()) {
            return new Copying(source, target, listener).compare();
        } catch (SQLException fault) {
            throw CannotCopy.brokenOff("at its beginning or end", fault);
        }
    }

    private static void refuseOne(DatabaseConfig from, DatabaseConfig to) {
        if (from.place().equals(to.place())) {
            throw new CannotCopy("Expected two databases, found " + from.place() + " twice: name another for --to.");
        }
    }
}
