package org.espace.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.espace.shared.Ref;

/** Reads what a document keeps. */
final class Stored {
    private static final Set<String> REF = Set.of(Fields.KIND, Fields.ID);

    private Stored() {}

    static Ref ref(IndexSearcher searcher, int doc) throws IOException {
        Document stored = searcher.storedFields().document(doc, REF);
        return new Ref(
                stored.get(Fields.KIND),
                stored.getField(Fields.ID).numericValue().longValue());
    }

    static List<Ref> refs(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<Ref> refs = new ArrayList<>();
        for (ScoreDoc each : found) {
            refs.add(ref(searcher, each.doc));
        }
        return refs;
    }

    static long stamp(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
        return stamps != null && stamps.advanceExact(doc - leaf.docBase) ? stamps.longValue() : 0;
    }
}
