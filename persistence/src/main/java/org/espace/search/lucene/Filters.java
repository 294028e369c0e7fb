package org.espace.search.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.espace.content.Audience;
import org.espace.search.Narrowing;
import org.espace.search.Narrowing.Age;
import org.espace.search.Reach;

/** Conditions that say nothing of how good a hit is. */
final class Filters {
    private Filters() {}

    /** What that somebody may see. */
    static Query seenBy(Reach reach) {
        List<BytesRef> seen = new ArrayList<>();
        reach.readable().forEach(community -> seen.add(new BytesRef(Fields.seen(Audience.READERS, community))));
        reach.known().forEach(community -> seen.add(new BytesRef(Fields.seen(Audience.KNOWERS, community))));
        if (reach.signedIn()) {
            seen.add(new BytesRef(Fields.seen(Audience.STAFF, 0)));
        }
        return new TermInSetQuery(Fields.SEEN, seen);
    }

    static void narrow(BooleanQuery.Builder query, Narrowing narrowing, Instant now) {
        if (!narrowing.kind().isEmpty()) {
            query.add(new TermQuery(new Term(Fields.KIND, narrowing.kind())), Occur.FILTER);
        }
        if (!narrowing.tag().isEmpty()) {
            query.add(new TermQuery(new Term(Fields.TAG, narrowing.tag())), Occur.FILTER);
        }
        if (narrowing.community() != 0) {
            query.add(LongPoint.newExactQuery(Fields.COMMUNITY, narrowing.community()), Occur.FILTER);
        }
        if (narrowing.unit() != 0) {
            query.add(LongPoint.newExactQuery(Fields.UNIT, narrowing.unit()), Occur.FILTER);
        }
        Age age = narrowing.age();
        if (age != null) {
            query.add(LongPoint.newRangeQuery(Fields.AT, age.from(now), age.until(now) - 1), Occur.FILTER);
        }
    }
}
