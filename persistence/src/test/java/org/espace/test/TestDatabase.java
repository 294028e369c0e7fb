package org.espace.test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/**
 * The engines that every test of the domain runs on; each call makes a new database. Its tables, and what else many tests begin with, are
 * laid out once a process, and copied: that takes a tenth of the time.
 */
public enum TestDatabase {
    DERBY {
        @Override
        String copy(String original, Consumer<Database> preparation, String name) {
            return DerbyCopies.take(original, preparation, name);
        }

        @Override
        String passing(String original, Consumer<Database> preparation, String name) {
            return DerbyCopies.inMemory(original, preparation, name);
        }
    },
    POSTGRESQL {
        @Override
        String copy(String original, Consumer<Database> preparation, String name) {
            return PostgresCopies.take(original, preparation, name);
        }
    };

    private static final String LAID_OUT = "laid_out";
    private static final AtomicInteger NEXT = new AtomicInteger();

    abstract String copy(String original, Consumer<Database> preparation, String name);

    /** One that may go once it is closed. */
    String passing(String original, Consumer<Database> preparation, String name) {
        return copy(original, preparation, name);
    }

    /** URL of a new database, empty but for its tables, to open as often as one likes; a PostgreSQL server is started for the first, and ends with this process. */
    public String newUrl() {
        return newUrl(LAID_OUT, nothing -> {});
    }

    /** A new database, empty but for its tables. */
    public Database open() {
        return open(LAID_OUT, nothing -> {});
    }

    /**
     * A new database in which this has happened.
     *
     * @param original a name for it, of letters; whoever uses the same name gets what was prepared first
     */
    public Database open(String original, Consumer<Database> preparation) {
        return Database.open(DatabaseConfig.of(passing(original, preparation, next())));
    }

    /** As {@link #open(String, Consumer)}, for who opens it otherwise, and again. */
    public String newUrl(String original, Consumer<Database> preparation) {
        return copy(original, preparation, next());
    }

    private static String next() {
        return "test" + NEXT.incrementAndGet();
    }
}
