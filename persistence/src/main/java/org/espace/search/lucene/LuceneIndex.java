package org.espace.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.espace.search.Found;
import org.espace.search.Found.Ranked;
import org.espace.search.IndexBroken;
import org.espace.search.IndexCard;
import org.espace.search.IndexQuery;
import org.espace.search.Language;
import org.espace.search.Likeness;
import org.espace.search.Position;
import org.espace.search.Reach;
import org.espace.search.SearchIndex;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** An index in a folder of this machine, or in memory. What was not saved before an end is lost, together with the position that would say otherwise. */
public final class LuceneIndex implements SearchIndex {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.PLACE, SortField.Type.LONG, true));

    private final Chains chains = new Chains();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Position position;
    private long shownAt = System.nanoTime();

    private LuceneIndex(@Nullable Path folder) throws IOException {
        directory = Opening.directory(folder);
        try {
            writer = Opening.writer(directory, chains, folder);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
        searchers = new SearcherManager(writer, new SearcherFactory());
        position = Positions.read(writer.getLiveCommitData());
    }

    /**
     * In that folder, made where there is none, and made anew where it cannot be read; null for one in memory.
     *
     * @throws IndexBroken when another process writes there, or the folder cannot be used
     */
    public static LuceneIndex in(@Nullable Path folder) {
        return tried(() -> new LuceneIndex(folder));
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public synchronized void change(Collection<IndexCard> cards, Collection<Ref> gone, Position reached) {
        tried(() -> {
            writer.deleteDocuments(gone.stream().map(Fields::term).toArray(Term[]::new));
            for (IndexCard card : cards) {
                writer.updateDocument(Fields.term(card.ref()), Fields.document(card));
            }
            writer.setLiveCommitData(Opening.versioned(Positions.write(reached)).entrySet());
            position = reached;
            show(reached);
            return true;
        });
    }

    /** Of a long walk every part is shown only after a while: many small parts are slow to write. */
    private void show(Position reached) throws IOException {
        if (!reached.walking() || System.nanoTime() - shownAt > PATIENCE_NANOS) {
            searchers.maybeRefreshBlocking();
            shownAt = System.nanoTime();
        }
    }

    @Override
    public synchronized void save() {
        tried(() -> {
            searchers.maybeRefreshBlocking();
            return writer.commit();
        });
    }

    @Override
    public synchronized void clear() {
        tried(() -> {
            writer.deleteAll();
            position = Position.NOWHERE;
            writer.setLiveCommitData(
                    Opening.versioned(Positions.write(position)).entrySet());
            searchers.maybeRefreshBlocking();
            return writer.commit();
        });
    }

    @Override
    public Map<Long, Long> stamps(String kind, long after, int limit) {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.ID, after + 1, Long.MAX_VALUE), Occur.FILTER)
                .build();
        return searched(searcher -> {
            Map<Long, Long> stamps = new LinkedHashMap<>();
            Sort byId = new Sort(new SortField(Fields.ID, SortField.Type.LONG));
            for (ScoreDoc each : searcher.search(query, limit, byId).scoreDocs) {
                Ref ref = Stored.ref(searcher, each.doc);
                stamps.put(ref.id(), Stored.stamp(searcher, each.doc));
            }
            return stamps;
        });
    }

    @Override
    public Map<Ref, Long> stamps(Collection<Ref> refs) {
        List<BytesRef> keys = refs.stream().map(Fields::key).map(BytesRef::new).toList();
        return searched(searcher -> {
            Map<Ref, Long> stamps = new HashMap<>();
            Query query = new TermInSetQuery(Fields.REF, keys);
            for (ScoreDoc each : searcher.search(query, Math.max(1, refs.size())).scoreDocs) {
                stamps.put(Stored.ref(searcher, each.doc), Stored.stamp(searcher, each.doc));
            }
            return stamps;
        });
    }

    /** Where nothing has as many of the words as it should, any of them is better than nothing. */
    @Override
    public Found find(IndexQuery asked) {
        return searched(searcher -> {
            Found found = find(searcher, asked, false);
            return found.ranked().isEmpty() && found.total() == 0 ? find(searcher, asked, true) : found;
        });
    }

    private Found find(IndexSearcher searcher, IndexQuery asked, boolean any) throws IOException {
        Query words = new WordsQuery(chains, searcher.getIndexReader()).of(asked.words(), asked.language(), any);
        if (words == null) {
            return Found.NOTHING;
        }
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(words, Occur.MUST).add(Filters.seenBy(asked.reach()), Occur.FILTER);
        Filters.narrow(all, asked.narrowing(), asked.now());
        Query query = all.build();
        Ranked after = asked.after();
        if (!asked.counting()) {
            List<Ranked> page = ranked(searcher, best(searcher, query, after, asked.size() + 1));
            return new Found(page, page.size(), List.of());
        }
        TopDocs counted = best(searcher, query, null, Found.COUNTED);
        TopDocs page = after == null ? counted : best(searcher, query, after, asked.size() + 1);
        return new Found(
                ranked(searcher, first(page, asked.size() + 1)),
                Math.min(Found.COUNTED, counted.totalHits.value),
                Facets.of(searcher.getIndexReader(), counted.scoreDocs, asked.now()));
    }

    /** What cannot come among them any more is passed over once as many were counted as anybody wants to know. */
    private static TopDocs best(IndexSearcher searcher, Query query, @Nullable Ranked after, int most)
            throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, most, after(after), Found.COUNTED));
    }

    private static TopDocs first(TopDocs found, int most) {
        ScoreDoc[] docs = found.scoreDocs;
        return docs.length <= most ? found : new TopDocs(found.totalHits, Arrays.copyOf(docs, most));
    }

    @Override
    public List<Ref> begin(String typed, Reach reach, int most) {
        List<Typed> words = chains.typed(typed);
        return words.isEmpty() ? List.of() : refs(BeginningQuery.of(words, reach), most);
    }

    @Override
    public List<Ref> alike(Likeness likeness, int most) {
        Language language = Language.guess(likeness.title() + " " + likeness.body(), likeness.language());
        return searched(searcher -> {
            Query alike = new LikenessQuery(chains, searcher.getIndexReader(), language).of(likeness);
            if (alike == null) {
                return List.of();
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder()
                    .add(alike, Occur.MUST)
                    .add(Filters.seenBy(likeness.reach()), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.KIND, likeness.kind())), Occur.FILTER);
            if (likeness.community() != 0) {
                all.add(LongPoint.newExactQuery(Fields.COMMUNITY, likeness.community()), Occur.FILTER);
            }
            return Stored.refs(searcher, searcher.search(all.build(), most).scoreDocs);
        });
    }

    @Override
    public List<Ref> by(long author, int most) {
        return refs(LongPoint.newExactQuery(Fields.AUTHOR, author), most);
    }

    @Override
    public boolean exclusive() {
        return true;
    }

    /** What was not saved is told again after the next start. */
    @Override
    public synchronized void close() {
        tried(() -> {
            searchers.close();
            writer.close();
            chains.close();
            directory.close();
            return true;
        });
    }

    private List<Ref> refs(Query query, int most) {
        return searched(searcher -> Stored.refs(searcher, searcher.search(query, most).scoreDocs));
    }

    private static List<Ranked> ranked(IndexSearcher searcher, TopDocs found) throws IOException {
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            FieldDoc sorted = (FieldDoc) each;
            ranked.add(new Ranked(Stored.ref(searcher, each.doc), (Float) sorted.fields[0], (Long) sorted.fields[1]));
        }
        return ranked;
    }

    private static @Nullable FieldDoc after(@Nullable Ranked last) {
        // Of a document with both the same there is but the one itself.
        return last == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {last.score(), last.place()});
    }

    private <T> T searched(Searching<T> search) {
        return tried(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Trying<T> {
        T run() throws IOException;
    }

    private static <T> T tried(Trying<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException failed) {
            throw new IndexBroken(
                    "The search index could not be used (" + failed.getMessage()
                            + "): see that its folder can be written and the disk has room.",
                    failed);
        }
    }
}
