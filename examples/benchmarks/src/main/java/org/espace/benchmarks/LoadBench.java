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
import java.util.function.LongFunction;
import org.espace.benchmarks.load.Ratio;
import org.espace.benchmarks.load.Readers;
import org.espace.benchmarks.load.Report;
import org.espace.benchmarks.load.Server;
import org.espace.benchmarks.load.Visit;
import org.espace.jpa.DatabaseConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the answers of a running portal cost it, in an organisation of any size, each beside a file of 15 kB that the same server hands out as it is. One reader asks, so that an answer is measured and not a queue; what the
 * server uses of the processor is told by the system.
 */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Measures what answers cost a running portal.")
final class LoadBench implements Callable<Integer> {
    private static final String LOGIN = "reader";
    private static final String PASSWORD = "reads-all-day";
    private static final Visit STATIC = Visit.of("static 15 kB", "/espace/espace.js");

    @Option(
            names = "--people",
            split = ",",
            defaultValue = "20000",
            description = "Sizes, 2 to 1000000; there are twice as many posts (${DEFAULT-VALUE}).")
    private List<Integer> people = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the databases (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(
            names = "--portal",
            defaultValue = "portal-host/target/espace-portal.jar",
            description = "The portal's jar (${DEFAULT-VALUE}).")
    private Path portal = Path.of("portal");

    @Option(names = "--seconds", defaultValue = "4", description = "Of each turn (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "Turns of each, an odd number (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--only", defaultValue = ".*", description = "Names to run, a regular expression.")
    private String only = "";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(portal)) {
            throw new IOException(
                    "Expected the portal's jar at \"" + portal
                            + "\", found none: build it first (./mvnw -q -DskipTests -pl portal-host -am package), or name it with --portal.");
        }
        Files.createDirectories(folder);
        for (int each : people) {
            measure(each);
        }
        return 0;
    }

    private void measure(int size) throws Exception {
        DatabaseConfig database = Organisation.embedded(folder, size);
        Path home = folder.resolve("people-" + size + "-posts-" + 2*size).toAbsolutePath();
        String[] where = {"--data", home.resolve("portal").toString(), "--database", database.url()};
        prepare(home, where);
        try (Server server = Server.start(portal, with(where, "--port", "0", "--no-examples"))) {
            Readers readers = new Readers(server.uri());
            readers.signIn(LOGIN, PASSWORD);
            List<Ratio> ratios = ratios(server, readers, Forum.of(new Population(size)));
            Report report = new Report(ratios);
            out.printf(
                    "%n%,d people, %,d posts; ready after %.1f s, %,d MB resident at the end%n%n%s%n",
                    size, 2 * size, server.startTime().toMillis() / 1e3, server.resident() >> 20, report.table());
            Files.writeString(folder.resolve("load-" + size + ".json"), report.json());
        }
    }

    private List<Ratio> ratios(Server server, Readers readers, Forum population) throws IOException {
        List<Visit> wanted = visits(population).stream()
                .filter(each -> each.name().matches(only))
                .toList();
        Duration length = Duration.ofSeconds(seconds);
        for (Visit each : wanted) {
            Ratio.warmUp(server, readers, each, length.multipliedBy(2));
            Ratio.warmUp(server, readers, STATIC, length);
        }
        List<Ratio> ratios = new ArrayList<>();
        for (Visit each : wanted) {
            Ratio ratio = Ratio.of(server, readers, each, STATIC, rounds, length);
            out.println(ratio.told());
            ratios.add(ratio);
        }
        return ratios;
    }

    /** The account that reads, and an index to search; once a database. */
    private void prepare(Path home, String... where) throws IOException {
        Path mark = home.resolve("readable");
        if (!Files.exists(mark)) {
            Server.run(portal, PASSWORD + "\n", with(where, "account", "add", LOGIN, "--name", "Rita Reader"));
            Server.run(portal, "", with(where, "search", "rebuild"));
            Files.createFile(mark);
        }
    }

    private static List<Visit> visits(Forum population) {
        long many = population.questions();
        LongFunction<String> thread = time -> "/espace/fragments/question-thread?thread="
                + (Population.FIRST + population.readable((int) (time * 7919 % many)));
        Visit list = Visit.of("question list", "/espace/fragments/question-list?size=20")
                .asStaff();
        String community = Long.toString(Population.FIRST + 1);
        return List.of(
                list,
                list.unchanged(),
                Visit.of(
                                "question list of a community",
                                "/espace/fragments/question-list?size=20&community=" + community)
                        .asStaff(),
                Visit.of("thread", thread).asStaff(),
                Visit.of("what is new", "/espace/fragments/activity?size=20").asStaff(),
                Visit.of("people by two letters", time -> "/espace/fragments/people-finder?query=" + letters(time))
                        .asStaff(),
                Visit.of("search", time -> "/espace/fragments/search-results?find=" + word(time))
                        .asStaff(),
                Visit.of("home page", "/portal/home").asStaff(),
                Visit.of("community page", "/portal/community-" + community).asStaff());
    }

    private static String letters(long time) {
        List<String> firsts = new Lexicon().firsts;
        return firsts.get((int) (time % 40)).substring(0, 2);
    }

    private static String word(long time) {
        return Population.skill(Population.random(time)).split(" ")[1];
    }

    private static String[] with(String[] where, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of(where));
        return all.toArray(String[]::new);
    }
}
