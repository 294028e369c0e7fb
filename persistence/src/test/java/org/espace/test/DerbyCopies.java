package org.espace.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** Databases of embedded Derby, each copied from another, which goes with the process. Thread-safe. */
final class DerbyCopies {
    private static final Path FOLDER = folder();
    private static final Set<String> ORIGINALS = new HashSet<>();

    private DerbyCopies() {}

    /** @return the URL of a new database of this name in memory, gone when it is closed */
    static String inMemory(String original, Consumer<Database> preparation, String name) {
        return copy(original, preparation, "jdbc:derby:memory:" + name);
    }

    /** @return the URL of a new database of this name, which can be closed and opened again as long as the process lasts */
    static String take(String original, Consumer<Database> preparation, String name) {
        return copy(original, preparation, "jdbc:derby:" + FOLDER.resolve(name));
    }

    private static synchronized String copy(String original, Consumer<Database> preparation, String url) {
        Path from = FOLDER.resolve(original);
        if (ORIGINALS.add(original)) {
            try (Database database = Database.open(DatabaseConfig.of("jdbc:derby:" + from + ";create=true"))) {
                preparation.accept(database);
            }
        }
        try (Connection made = DriverManager.getConnection(url + ";createFrom=" + from)) {
            return url;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("espace-databases");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
