package org.espace.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.espace.content.Content;
import org.espace.domain.Domain;
import org.espace.exchange.ImportReport;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.question.QuestionContent;
import org.espace.search.Narrowing;
import org.espace.search.SearchQuery;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How good the search is on real questions: precision at 5 of judged queries (of the five things shown first, how many help; of a query that fewer can help, all
 * of those are enough), and recall at 5 of known duplicates (how often the one is among the five like the other).
 */
@Command(name = "quality", mixinStandardHelpOptions = true, description = "Measures how good the search is.")
final class SearchQuality implements Callable<Integer> {
    private static final int SHOWN = 5;
    private static final Actor ACTOR = Actor.of(1);

    @Parameters(paramLabel = "DIR", description = "Folder of the unpacked dump of bicycles-meta.")
    private Path dump = Path.of(".");

    @Option(names = "--database", paramLabel = "JDBC-URL", description = "Default: one in memory.")
    private String url = "jdbc:derby:memory:quality;create=true";

    @Option(names = "--each", description = "Prints what was found for each query.")
    private boolean each;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException, XMLStreamException {
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            ImportReport report = domain.stackExchange().run(dump, "Bicycles meta", (file, done, total) -> {});
            domain.search().indexing().catchUp();
            Map<Long, Long> original = originals(database, report.community());
            precision(domain, original);
            recall(domain, original, report.community());
        }
        return 0;
    }

    private void precision(Domain domain, Map<Long, Long> original) throws IOException {
        double sum = 0;
        double seen = 0;
        List<Judged> queries = Judged.all();
        Narrowing questions = Narrowing.NONE.kind(QuestionContent.KIND);
        for (Judged query : queries) {
            List<Long> found =
                    domain
                            .search()
                            .search(ACTOR, new SearchQuery(query.words(), questions), null, SHOWN)
                            .hits()
                            .stream()
                            .map(hit -> original.getOrDefault(hit.ref().id(), 0L))
                            .toList();
            double precision = Judged.precision(query.helping(), found, SHOWN);
            sum += precision;
            seen += Judged.precision(query.seen(), found, SHOWN);
            if (each) {
                out.printf("%.2f  %s  %s%n", precision, query.words(), found);
            }
        }
        out.printf(
                "precision at %d of %d queries: %.3f; with what was judged when it was found: %.3f%n",
                SHOWN, queries.size(), sum / queries.size(), seen / queries.size());
    }

    private void recall(Domain domain, Map<Long, Long> original, long community)
            throws IOException, XMLStreamException {
        Map<Long, Long> here = new HashMap<>();
        original.forEach((local, known) -> here.put(known, local));
        int found = 0;
        int pairs = 0;
        for (long[] pair : Duplicates.in(dump)) {
            Long asked = here.get(pair[0]);
            Long before = here.get(pair[1]);
            if (asked == null || before == null) {
                continue;
            }
            pairs++;
            Content question =
                    domain.contents().find(new Ref(QuestionContent.KIND, asked)).orElseThrow();
            List<Long> alike =
                    domain.search().similar(ACTOR, community, question.title(), question.text(), SHOWN + 1).stream()
                            .map(suggestion -> suggestion.ref().id())
                            .filter(id -> !id.equals(asked))
                            .limit(SHOWN)
                            .toList();
            found += alike.contains(before) ? 1 : 0;
            if (each) {
                out.printf(
                        "%s  %d -> %d  %s%n",
                        alike.contains(before) ? "yes" : "no ",
                        pair[0],
                        pair[1],
                        alike.stream().map(original::get).toList());
            }
        }
        out.printf("recall at %d of %d known duplicates: %.3f%n", SHOWN, pairs, (double) found / Math.max(1, pairs));
    }

    /** By the ids here, those that the questions had in the dump. */
    private static Map<Long, Long> originals(Database database, long community) {
        return database.work().read(manager -> {
            Map<Long, Long> originals = new HashMap<>();
            List<?> rows = manager.createNativeQuery(
                            "select local_id, external_id from imported where source = ?1 and kind = 'QUESTION'")
                    .setParameter(1, "stackexchange:" + community)
                    .getResultList();
            for (Object row : rows) {
                Object[] ids = (Object[]) row;
                originals.put(((Number) ids[0]).longValue(), Long.parseLong(ids[1].toString()));
            }
            return originals;
        });
    }
}
