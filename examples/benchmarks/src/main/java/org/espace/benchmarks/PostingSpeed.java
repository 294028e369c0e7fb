package org.espace.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.NewPerson;
import org.espace.question.Draft;
import org.espace.search.IndexCard;
import org.espace.search.Indexing;
import org.espace.shared.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long whoever asks a question waits, while it is indexed beside and while it is not. */
@Command(name = "posting", mixinStandardHelpOptions = true, description = "Measures whether indexing slows posting.")
final class PostingSpeed implements Callable<Integer> {
    private static final int WARM = 200;

    @Option(names = "--posts", defaultValue = "2000", description = "How many (${DEFAULT-VALUE}).")
    private int posts;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        for (boolean indexed : new boolean[] {false, true, false, true}) {
            Path home = Files.createTempDirectory("posting");
            try (Database database = Database.open(DatabaseConfig.embedded(home.resolve("db")))) {
                run(database, home, indexed);
            }
        }
        return 0;
    }

    private void run(Database database, Path home, boolean indexed) {
        Domain domain = Domain.over(
                database, Clock.systemUTC(), DomainConfig.of(database).searchFolder(home.resolve("search")));
        Actor ann = Actor.of(domain.people()
                .add(new NewPerson("ann", "Ann Kelly", "", null, domain.clock().instant(), false))
                .id());
        long community = domain.communities()
                .open(new NewCommunity(
                        "Talk", "We talk.", true, Privacy.OPEN, domain.clock().instant(), false));
        domain.memberships().join(ann, community);
        try (Indexing indexing = domain.search().indexing()) {
            if (indexed) {
                indexing.start();
            }
            long[] nanos = post(domain, ann, community);
            out.printf(
                    "%s: p50 %.2f ms, p99 %.2f ms, %,.0f a second%n",
                    indexed ? "indexed beside" : "not indexed  ",
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 99 / 100] / 1e6,
                    nanos.length / (Arrays.stream(nanos).sum() / 1e9));
        }
    }

    private long[] post(Domain domain, Actor ann, long community) {
        Prose prose = new Prose(domain.clock().instant());
        long[] nanos = new long[posts];
        for (int i = -WARM; i < posts; i++) {
            IndexCard card = prose.card(i);
            Draft draft = new Draft(card.title(), card.text(), "");
            long from = System.nanoTime();
            domain.questions().ask(ann, community, draft);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - from;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
