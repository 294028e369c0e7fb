package org.espace.portal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.espace.attachment.DirectoryStore;
import org.espace.domain.DataFolder;
import org.espace.domain.DomainConfig;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.portal.container.Parallel;
import org.espace.portal.server.Front;
import org.jspecify.annotations.Nullable;

/**
 * How the portal is to run. Immutable; every fault is found before anything is started.
 *
 * @param port 0 to 65535; 0 for any that is free
 * @param address to listen on, {@code 127.0.0.1} unless others shall reach it
 * @param data folder of the portal: its database, foreign applications, working files
 * @param database JDBC URL, null for the embedded database in the data folder
 * @param replica JDBC URL of a streaming replica of that, from which lists are read; null for none
 * @param files folder of the files that people attach, null to keep them in the database
 * @param examples whether an empty database gets the example organisation
 * @param front what stands before the portal
 * @param parallel whether panels of one page are rendered at the same time: 0 to 256 threads, a deadline of 100 ms to 10 minutes
 */
public record PortalConfig(
        int port,
        String address,
        Path data,
        @Nullable String database,
        @Nullable String replica,
        @Nullable Path files,
        boolean examples,
        Front front,
        Parallel parallel) {
    private static final int LAST_PORT = 65_535;
    private static final int MOST_THREADS = 256;
    private static final Duration SHORTEST_DEADLINE = Duration.ofMillis(100);
    private static final Duration LONGEST_DEADLINE = Duration.ofMinutes(10);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(5);

    /** @throws BadConfig with every fault, each one sentence that says what to do */
    public PortalConfig {
        List<String> faults = new ArrayList<>();
        if (port < 0 || port > LAST_PORT) {
            faults.add("Expected a --port from 0 to 65535, found " + port + ".");
        }
        if (!isAddress(address)) {
            faults.add("Expected an --address of this machine such as 127.0.0.1, found \"" + address + "\".");
        }
        faults.addAll(faultsOf("--data", data));
        if (files != null) {
            faults.addAll(faultsOf("--files", files));
        }
        faults.addAll(faultsOf(database, replica));
        faults.addAll(faultsOf(parallel));
        if (front.drain().isNegative() || front.drain().compareTo(LONGEST_DRAIN) > 0) {
            faults.add("Expected a --drain from 0 to " + LONGEST_DRAIN.toSeconds() + " seconds, found "
                    + front.drain().toSeconds() + ".");
        }
        if (!faults.isEmpty()) {
            throw new BadConfig(faults);
        }
    }

    /** With attached files in the database. */
    public PortalConfig(int port, String address, Path data, @Nullable String database, boolean examples) {
        this(port, address, data, database, null, null, examples, Front.NONE, Parallel.OFF);
    }

    /** The same with panels rendered so. */
    public PortalConfig with(Parallel other) {
        return new PortalConfig(port, address, data, database, replica, files, examples, front, other);
    }

    /** A portal on any free port of this machine, with its database in the folder. */
    public static PortalConfig in(Path data) {
        return new PortalConfig(0, "127.0.0.1", data, null, false);
    }

    public DatabaseConfig databaseConfig() {
        DatabaseConfig primary = database == null ? new DataFolder(data).database() : DatabaseConfig.of(database);
        return primary.replica(replica);
    }

    /** Where the database opened is to keep what. */
    DomainConfig domainConfig(Database opened) {
        DomainConfig config = DomainConfig.of(opened).searchFolder(search());
        return files == null ? config : config.files(new DirectoryStore(files));
    }

    /** The folder whose wars are deployed at the start. */
    Path webapps() {
        return data.resolve("webapps");
    }

    /** The folder of the search index. */
    public Path search() {
        return new DataFolder(data).search();
    }

    Path work() {
        return data.resolve("work");
    }

    private static boolean isAddress(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static List<String> faultsOf(String option, Path data) {
        Path nearest = data.toAbsolutePath().normalize();
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null || !Files.isDirectory(nearest)) {
            return List.of(
                    "Expected " + option + " to be a directory, found the file \"" + nearest + "\"; give another.");
        }
        if (!Files.isReadable(nearest) || !Files.isWritable(nearest) || !Files.isExecutable(nearest)) {
            return List.of("Expected a " + option + " directory that can be read and written, found \"" + nearest
                    + "\"; change its permissions, or give another.");
        }
        return List.of();
    }

    private static List<String> faultsOf(Parallel parallel) {
        List<String> faults = new ArrayList<>();
        if (parallel.threads() < 0 || parallel.threads() > MOST_THREADS) {
            faults.add("Expected a --parallel from 0 (one panel after the other) to " + MOST_THREADS + ", found "
                    + parallel.threads() + ".");
        }
        Duration deadline = parallel.deadline();
        if (deadline.compareTo(SHORTEST_DEADLINE) < 0 || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            faults.add("Expected a --deadline from " + SHORTEST_DEADLINE.toMillis() + " to "
                    + LONGEST_DEADLINE.toMillis() + " milliseconds, found " + deadline.toMillis() + ".");
        }
        return faults;
    }

    private static List<String> faultsOf(@Nullable String database, @Nullable String replica) {
        String option = "--database: ";
        try {
            DatabaseConfig found =
                    database == null ? DatabaseConfig.embedded(Path.of("")) : DatabaseConfig.of(database);
            option = "--replica: ";
            found.replica(replica);
            return List.of();
        } catch (IllegalArgumentException fault) {
            return List.of(option + fault.getMessage());
        }
    }
}
