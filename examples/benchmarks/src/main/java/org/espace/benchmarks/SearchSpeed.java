package org.espace.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.espace.search.IndexCard;
import org.espace.search.IndexQuery;
import org.espace.search.Language;
import org.espace.search.Likeness;
import org.espace.search.Narrowing;
import org.espace.search.Position;
import org.espace.search.Reach;
import org.espace.search.SearchIndex;
import org.espace.search.lucene.LuceneIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast the index of one node is: how many made-up posts it takes a second, and how long whoever looks for something waits for it, typing, searching with facets
 * counted, and asking something that may have been asked. The database and the page come on top of that.
 */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Measures how fast the search is.")
final class SearchSpeed implements Callable<Integer> {
    private static final int BATCH = 1_000;
    /** So that a run that was broken off goes on from there. */
    private static final int SAVED_EVERY = 50_000;

    private static final int WARM = 100;
    private static final int PAGE = 20;
    private static final int SUGGESTIONS = 8;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @Option(names = "--posts", split = ",", defaultValue = "100000", description = "Sizes (${DEFAULT-VALUE}).")
    private List<Integer> posts = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the indexes (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--queries", defaultValue = "1000", description = "Of each kind (${DEFAULT-VALUE}).")
    private int queries;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Instant now = Clock.systemUTC().instant();
    private final Prose prose = new Prose(now);
    private final Reach reach = reach();

    @Override
    public Integer call() throws IOException {
        for (int each : posts) {
            Path home = folder.resolve("search-" + each);
            Files.createDirectories(home);
            try (SearchIndex index = LuceneIndex.in(home)) {
                fill(index, each);
                ask(index, each);
                size(home, each);
            }
        }
        return 0;
    }

    private void fill(SearchIndex index, int size) {
        long done = Math.max(0, index.position().after());
        long from = System.nanoTime();
        for (long first = done + 1; first <= size; first += BATCH) {
            List<IndexCard> cards = LongStream.range(first, Math.min(first + BATCH, size + 1L))
                    .mapToObj(prose::card)
                    .toList();
            index.change(cards, List.of(), new Position(1, "question", first + cards.size() - 1));
            if (first % SAVED_EVERY == 1) {
                index.save();
            }
        }
        index.save();
        double seconds = (System.nanoTime() - from) / 1e9;
        if (done < size) {
            out.printf("%,d posts: %,.0f a second taken in%n", size, (size - done) / seconds);
        }
    }

    private void ask(SearchIndex index, int size) {
        measure(size, "search, with facets", query -> find(index, query, true));
        measure(size, "search, without", query -> find(index, query, false));
        measure(
                size,
                "while typing",
                query -> index.begin(query.substring(0, Math.max(2, query.length() - 2)), reach, SUGGESTIONS));
        measure(
                size,
                "asked before",
                query -> index.alike(
                        new Likeness(
                                query + " " + query,
                                prose.card(query.hashCode()).text(),
                                "question",
                                0,
                                Language.EN,
                                reach),
                        5));
    }

    /** While the index is open. */
    private void size(Path home, int size) throws IOException {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        long heap = machine.totalMemory() - machine.freeMemory();
        long disk = 0;
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                disk += Files.size(file);
            }
        }
        out.printf("%,d posts: %,d MB on disk, %,d MB of heap in use%n", size, disk >> 20, heap >> 20);
    }

    private void find(SearchIndex index, String words, boolean counting) {
        index.find(new IndexQuery(words, Language.EN, reach, Narrowing.NONE, now, null, PAGE, counting));
    }

    private void measure(int size, String what, Consumer<String> work) {
        SplittableRandom random = new SplittableRandom(7);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < queries + WARM; i++) {
            asked.add(prose.query(random));
        }
        asked.subList(0, WARM).forEach(work);
        long[] waited = new long[queries];
        long[] worked = new long[queries];
        for (int i = 0; i < queries; i++) {
            long from = System.nanoTime();
            long before = PROCESSOR.getCurrentThreadCpuTime();
            work.accept(asked.get(WARM + i));
            worked[i] = PROCESSOR.getCurrentThreadCpuTime() - before;
            waited[i] = System.nanoTime() - from;
        }
        out.printf("%,d posts, %s: %s, of processor %s%n", size, what, percentiles(waited), percentiles(worked));
    }

    /** A machine with other work to do makes wait, but one search is one thread: what it took of the processor shows how long it is when alone. */
    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                "p50 %.1f ms, p99 %.1f ms", nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** Of somebody who may read in all but every tenth community. */
    private static Reach reach() {
        Set<Long> readable = LongStream.rangeClosed(1, Prose.COMMUNITIES)
                .filter(each -> each % 10 != 0)
                .boxed()
                .collect(Collectors.toSet());
        return new Reach(true, readable, readable);
    }
}
