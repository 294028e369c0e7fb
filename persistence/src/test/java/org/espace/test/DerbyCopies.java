package org.espace.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** Databases in memory, each from a backup, which goes with the process. Thread-safe. */
final class DerbyCopies {
    private static final String IN_MEMORY = "jdbc:derby:memory:";
    private static final Map<String, Path> BACKUPS = new ConcurrentHashMap<>();

    private DerbyCopies() {}

    /** @return the URL of a new database of this name; it stays until somebody drops it */
    static String take(String original, Consumer<Database> preparation, String name) {
        Path backup = BACKUPS.computeIfAbsent(original, each -> backup(each, preparation));
        String url = IN_MEMORY + name;
        try {
            DriverManager.getConnection(url + ";createFrom=" + backup.resolve(original))
                    .close();
            return url;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Path backup(String original, Consumer<Database> preparation) {
        String url = IN_MEMORY + original + ";create=true";
        try {
            Path folder = Files.createTempDirectory("espace-" + original);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            try (Database database = Database.open(DatabaseConfig.of(url))) {
                preparation.accept(database);
            }
            try (Connection connection = DriverManager.getConnection(url);
                    CallableStatement call = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                call.setString(1, folder.toString());
                call.execute();
            }
            return folder;
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException(fault);
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
