package org.espace.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.espace.benchmarks.load.Growth;
import org.espace.benchmarks.load.Report;
import org.espace.benchmarks.load.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the answers of a running portal cost it, in organisations of any size, each beside a file of 15 kB that the same server hands out as it is: one after the other, so that an answer is measured and not a queue, and several
 * readers at once. What the server uses of the processor is told by the system.
 */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Measures what answers cost a running portal.")
final class LoadBench implements Callable<Integer> {
    @Option(names = "--people", split = ",", defaultValue = "20000", description = "Sizes (${DEFAULT-VALUE}).")
    private List<Integer> people = List.of();

    @Option(
            names = "--posts",
            split = ",",
            defaultValue = "100000",
            description = "Of each size; the last one or the only one goes for the rest (${DEFAULT-VALUE}).")
    private List<Integer> posts = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the databases (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--database", description = "JDBC URL of another one, empty or made with this size.")
    private @Nullable String database;

    @Option(
            names = "--portal",
            defaultValue = "portal-host/target/espace-portal.jar",
            description = "The portal's jar (${DEFAULT-VALUE}).")
    private Path portal = Path.of("portal");

    @Option(names = "--seconds", defaultValue = "4", description = "Of each turn (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "Turns of each, an odd number (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--readers", defaultValue = "4", description = "At once, for the mix (${DEFAULT-VALUE}).")
    private int readers;

    @Option(names = "--minutes", defaultValue = "0", description = "Of a long run of the mix after that (none).")
    private int minutes;

    @Option(names = "--only", defaultValue = ".*", description = "Names to run, a regular expression.")
    private String only = "";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        check();
        Files.createDirectories(folder);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < Math.max(people.size(), posts.size()); i++) {
            reports.add(measure(new Forum(new Population(of(people, i)), of(posts, i))));
        }
        if (reports.size() > 1) {
            out.printf("%n%s", new Growth(reports.get(0), reports.get(reports.size() - 1)).table());
        }
        return 0;
    }

    private void check() throws IOException {
        if (!Files.isRegularFile(portal)) {
            throw new IOException(
                    "Expected the portal's jar at \"" + portal
                            + "\", found none: build it first (./mvnw -q -DskipTests -pl portal-host -am package), or name it with --portal.");
        }
        if (database != null && Math.max(people.size(), posts.size()) > 1) {
            throw new IllegalArgumentException("Expected one size with --database, found several.");
        }
        if (rounds % 2 == 0 || rounds < 1 || seconds < 1 || readers < 1) {
            throw new IllegalArgumentException(
                    "Expected 1 or more --seconds and --readers and an odd number of --rounds, found " + seconds + ", "
                            + readers + " and " + rounds + ".");
        }
    }

    private static int of(List<Integer> sizes, int number) {
        return sizes.get(Math.min(number, sizes.size() - 1));
    }

    private Report measure(Forum forum) throws Exception {
        Premises premises = database == null
                ? Premises.embedded(portal, folder, forum)
                : Premises.at(database, portal, folder, forum);
        try (Server server = premises.start()) {
            Session session = new Session(server, new Visits(forum), Duration.ofSeconds(seconds), rounds, only, out);
            Report report = session.report(forum, premises.engine(), readers, minutes);
            out.printf("%n%s", report.table());
            String name = "load-" + premises.engine() + "-" + forum.population().people() + "-" + forum.posts();
            Files.writeString(folder.resolve(name + ".json"), report.json());
            return report;
        }
    }
}
