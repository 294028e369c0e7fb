package org.espace.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.espace.jpa.DatabaseConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an organisation of any size, embedded or in a PostgreSQL database that is empty. */
@Command(name = "make", mixinStandardHelpOptions = true, description = "Makes an organisation of any size.")
final class Make implements Callable<Integer> {
    @Option(names = "--people", defaultValue = "20000", description = "1 to 1000000 (${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--posts",
            defaultValue = "100000",
            description = "Questions and answers together, 10 to 4000000 (${DEFAULT-VALUE}).")
    private int posts;

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the embedded database (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--database", description = "JDBC URL of another one, which is empty.")
    private @Nullable String database;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        Forum forum = new Forum(new Population(people), posts);
        DatabaseConfig made = database == null
                ? Organisation.embedded(folder, forum, this::told)
                : Organisation.at(database, folder.toAbsolutePath(), forum, this::told);
        out.printf(
                "%,d people, %,d communities, %,d questions and %,d answers are there: %s%n",
                people, forum.communities(), forum.questions(), posts - forum.questions(), made.place());
        return 0;
    }

    private void told(Organisation.Made made) {
        out.printf(
                "%,d rows in %.1f s: %,.0f a second%n", made.rows(), made.time().toMillis() / 1e3, made.perSecond());
    }
}
