package org.espace.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.espace.search.Facet;
import org.espace.search.Facet.By;
import org.espace.search.Narrowing.Age;
import org.jspecify.annotations.Nullable;

/** Counts what hits have in common. Lives as long as one search. */
final class Facets {
    private static final int MOST = 10;

    private final IndexReader reader;
    private final FacetsCollector hits;
    private final List<Facet> facets = new ArrayList<>();

    Facets(IndexReader reader, FacetsCollector hits) {
        this.reader = reader;
        this.hits = hits;
    }

    long total() {
        return hits.getMatchingDocs().stream().mapToLong(each -> each.totalHits).sum();
    }

    List<Facet> all(Instant now) throws IOException {
        words(By.KIND, Fields.KIND);
        numbers(By.COMMUNITY, Fields.COMMUNITY);
        words(By.TAG, Fields.TAG);
        numbers(By.UNIT, Fields.UNIT);
        List<LongRange> ages = new ArrayList<>();
        for (Age age : Age.values()) {
            ages.add(new LongRange(age.name(), age.from(now), true, age.until(now), false));
        }
        add(
                By.AGE,
                new LongRangeFacetCounts(Fields.AT, hits, ages.toArray(LongRange[]::new)).getAllChildren(Fields.AT));
        return facets;
    }

    private void words(By by, String field) throws IOException {
        if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) != null) {
            StringDocValuesReaderState state = new StringDocValuesReaderState(reader, field);
            add(by, new StringValueFacetCounts(state, hits).getTopChildren(MOST, field));
        }
    }

    private void numbers(By by, String field) throws IOException {
        add(by, new LongValueFacetCounts(field, hits).getTopChildren(MOST + 1, field));
    }

    /** Id 0 stands for none. */
    private void add(By by, @Nullable FacetResult result) {
        if (result == null) {
            return;
        }
        for (LabelAndValue each : result.labelValues) {
            if (each.value.longValue() > 0 && !each.label.equals("0")) {
                facets.add(new Facet(by, each.label, each.value.longValue()));
            }
        }
    }
}
