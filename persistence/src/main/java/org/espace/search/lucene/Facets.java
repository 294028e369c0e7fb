package org.espace.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.espace.search.Facet;
import org.espace.search.Facet.By;
import org.espace.search.Narrowing.Age;

/** Counts what some hits have in common. Lives as long as one search. */
final class Facets {
    private static final int MOST = 10;
    private static final Comparator<Facet> MOST_FIRST =
            Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);

    private final Instant now;
    private final Map<By, Map<String, Long>> counts = new HashMap<>();

    private Facets(Instant now) {
        this.now = now;
    }

    /** The ten most frequent of each, and every age. */
    static List<Facet> of(IndexReader reader, ScoreDoc[] hits, Instant now) throws IOException {
        Facets facets = new Facets(now);
        int[] docs = Arrays.stream(hits).mapToInt(each -> each.doc).sorted().toArray();
        List<LeafReaderContext> leaves = reader.leaves();
        for (int from = 0; from < docs.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[from], leaves));
            int until = from;
            while (until < docs.length
                    && docs[until] < leaf.docBase + leaf.reader().maxDoc()) {
                docs[until++] -= leaf.docBase;
            }
            facets.count(leaf.reader(), Arrays.copyOfRange(docs, from, until));
            from = until;
        }
        return facets.most();
    }

    private void count(LeafReader leaf, int[] docs) throws IOException {
        SortedDocValues kinds = DocValues.getSorted(leaf, Fields.KIND);
        SortedSetDocValues tags = DocValues.getSortedSet(leaf, Fields.TAG);
        NumericDocValues communities = DocValues.getNumeric(leaf, Fields.COMMUNITY);
        NumericDocValues units = DocValues.getNumeric(leaf, Fields.UNIT);
        NumericDocValues times = DocValues.getNumeric(leaf, Fields.AT);
        for (int doc : docs) {
            if (kinds.advanceExact(doc)) {
                one(By.KIND, kinds.lookupOrd(kinds.ordValue()).utf8ToString());
            }
            for (int left = tags.advanceExact(doc) ? tags.docValueCount() : 0; left > 0; left--) {
                one(By.TAG, tags.lookupOrd(tags.nextOrd()).utf8ToString());
            }
            id(By.COMMUNITY, communities, doc);
            id(By.UNIT, units, doc);
            if (times.advanceExact(doc)) {
                ages(times.longValue());
            }
        }
    }

    /** Id 0 stands for none. */
    private void id(By by, NumericDocValues ids, int doc) throws IOException {
        if (ids.advanceExact(doc) && ids.longValue() != 0) {
            one(by, Long.toString(ids.longValue()));
        }
    }

    private void ages(long at) {
        for (Age age : Age.values()) {
            if (at >= age.from(now) && at < age.until(now)) {
                one(By.AGE, age.name());
            }
        }
    }

    private void one(By by, String value) {
        counts.computeIfAbsent(by, any -> new HashMap<>()).merge(value, 1L, Long::sum);
    }

    private List<Facet> most() {
        List<Facet> most = new ArrayList<>();
        for (By by : By.values()) {
            counts.getOrDefault(by, Map.of()).entrySet().stream()
                    .map(each -> new Facet(by, each.getKey(), each.getValue()))
                    .sorted(MOST_FIRST)
                    .limit(MOST)
                    .forEach(most::add);
        }
        return most;
    }
}
