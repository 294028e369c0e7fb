package org.espace.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.espace.search.Language;
import org.espace.search.Likeness;
import org.jspecify.annotations.Nullable;

/** A text as a query: the words of its title, and of its body those that tell most because few others have them. Lives as long as one search. */
final class LikenessQuery {
    private static final int MOST_TITLE = 15;
    private static final int MOST_BODY = 15;
    private static final float TIE = 0.1f;

    private final Chains chains;
    private final IndexReader reader;
    private final Language language;

    LikenessQuery(Chains chains, IndexReader reader, Language language) {
        this.chains = chains;
        this.reader = reader;
        this.language = language;
    }

    /** Null when it has no telling word. */
    @Nullable
    Query of(Likeness likeness) throws IOException {
        List<String> title =
                terms(likeness.title()).stream().distinct().limit(MOST_TITLE).toList();
        Map<String, Float> body = telling(terms(likeness.body()), new LinkedHashSet<>(title));
        if (title.isEmpty() && body.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        title.forEach(term -> query.add(anywhere(term, 1), Occur.SHOULD));
        body.forEach((term, weight) -> query.add(anywhere(term, weight * 0.5f), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(title.size() + body.size() < 3 ? 1 : 2);
        return query.build();
    }

    private List<String> terms(String text) {
        return chains.terms(Fields.in(Fields.TEXT, language), text);
    }

    /** With a weight from 0 to 1. */
    private Map<String, Float> telling(List<String> terms, Set<String> besides) throws IOException {
        Map<String, Integer> often = new HashMap<>();
        terms.stream().filter(term -> !besides.contains(term)).forEach(term -> often.merge(term, 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> each : often.entrySet()) {
            int found = reader.docFreq(new Term(Fields.in(Fields.TEXT, language), each.getKey()));
            if (found > 0 && each.getKey().length() > 2) {
                double rarity = Math.log((reader.numDocs() + 1.0) / found);
                weights.put(each.getKey(), Math.sqrt(each.getValue()) * Math.max(0, rarity));
            }
        }
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Map<String, Float> best = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BODY)
                .forEach(each -> best.put(each.getKey(), (float) (each.getValue() / Math.max(most, 1e-9))));
        return best;
    }

    private Query anywhere(String term, float weight) {
        return new BoostQuery(
                new DisjunctionMaxQuery(
                        List.of(in(Fields.TITLE, term, 3), in(Fields.TEXT, term, 1), in(Fields.REPLIES, term, 0.3f)),
                        TIE),
                weight);
    }

    private Query in(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(Fields.in(field, language), term)), weight);
    }
}
