package org.espace.benchmarks.writing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.espace.benchmarks.writing.Duel.Side;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many replies a second stand, by the service and as bare rows in the same tables; and whether those who write in one place wait for each other. */
@Command(
        name = "writing",
        mixinStandardHelpOptions = true,
        description = "Measures how many replies are written a second, beside bare rows.")
public final class WriteBench implements Callable<Integer> {
    @Option(
            names = "--engine",
            split = ",",
            defaultValue = "derby,postgresql",
            description = "derby, postgresql (${DEFAULT-VALUE}); both are started here, and wait for the disk.")
    private List<String> engines = List.of();

    @Option(names = "--database", description = "URL of an empty database to write into instead.")
    private @Nullable String database;

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "For the databases, which stay there, and writing.json (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--seconds", defaultValue = "4", description = "Of each turn (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "Turns of each, an odd number (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--only", defaultValue = ".*", description = "What to compare, a regular expression.")
    private String only = "";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Report report = new Report();

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        for (String each : database == null ? engines : List.of("")) {
            try (Store store = store(each)) {
                measure(store);
            }
        }
        out.printf("%n%s%n", report.table());
        Files.writeString(folder.resolve("writing.json"), report.json());
        return 0;
    }

    private Store store(String engine) throws IOException {
        if (database != null) {
            return Store.given(database);
        }
        Path home = Files.createTempDirectory(folder.toAbsolutePath(), "writing");
        return switch (engine) {
            case "derby" -> Store.derby(home);
            case "postgresql" -> Store.postgresql(home);
            default -> throw new IOException("Expected derby or postgresql, found \"" + engine + "\".");
        };
    }

    private void measure(Store store) throws Exception {
        Forum forum;
        // Opened twice: Derby believes that tables which it has just seen filled are empty, and walks them from end to
        // end.
        try (Database made = Database.open(store.config())) {
            forum = new Forum(Domain.over(made, Clock.systemUTC()));
        }
        try (Database opened = Database.open(store.config())) {
            // Nothing is indexed beside: that thread is started by whoever runs a node.
            Domain domain = Domain.over(opened, Clock.systemUTC());
            try (Replies raw = new RawReplies(store.config().url(), forum)) {
                compare(store.engine(), new ServiceReplies(domain, forum), raw);
            }
        }
    }

    private void compare(String engine, Replies service, Replies raw) throws Exception {
        Duration length = Duration.ofSeconds(seconds);
        warmUp(service, raw, length);
        for (Side[] pair : pairs(service, raw)) {
            if (pair[0].words().matches(only)) {
                Duel duel = Duel.of(pair[0], pair[1], rounds, length);
                out.println(engine + ": " + duel.told());
                report.add(engine, duel);
            }
        }
    }

    /** Also has everybody follow what they are about to write in. */
    private static void warmUp(Replies service, Replies raw, Duration length) throws Exception {
        for (Layout layout : Layout.values()) {
            Turn.of(service, layout, Forum.WRITERS, length);
            Turn.of(raw, layout, Forum.WRITERS, length.dividedBy(4));
        }
    }

    private static List<Side[]> pairs(Replies service, Replies raw) {
        List<Side[]> pairs = new ArrayList<>();
        pairs.add(new Side[] {side(service, Layout.APART, 1), side(raw, Layout.APART, 1)});
        for (Layout layout : Layout.values()) {
            pairs.add(new Side[] {side(service, layout, Forum.WRITERS), side(raw, layout, Forum.WRITERS)});
        }
        Side apart = side(service, Layout.APART, Forum.WRITERS);
        pairs.add(new Side[] {side(service, Layout.TOGETHER, Forum.WRITERS), apart});
        pairs.add(new Side[] {side(service, Layout.ONE_THREAD, Forum.WRITERS), apart});
        return pairs;
    }

    private static Side side(Replies replies, Layout layout, int writers) {
        return new Side(replies instanceof RawReplies ? "rows" : "service", replies, layout, writers);
    }
}
