package org.espace.search.postgresql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.jpa.UnitOfWork;
import org.espace.search.Facet;
import org.espace.search.Found;
import org.espace.search.Found.Ranked;
import org.espace.search.IndexBroken;
import org.espace.search.IndexCard;
import org.espace.search.IndexQuery;
import org.espace.search.Language;
import org.espace.search.Likeness;
import org.espace.search.Narrowing.Age;
import org.espace.search.Position;
import org.espace.search.Reach;
import org.espace.search.SearchIndex;
import org.espace.shared.Ref;

/**
 * An index in the database that nodes share: every node may keep it, as telling it twice changes nothing, and what one has told all find. It is saved with every
 * change.
 */
public final class PostgresIndex implements SearchIndex {
    private static final int MOST_FACETS = 11;
    private static final double ALIKE_ENOUGH = 0.55;
    private static final String PUT = "insert into search_card"
            + " (kind, id, place, stamp, community_id, author_id, unit_id, seen, at, tags, title, words)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " setweight(to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B')"
            + " || setweight(to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?), 'C')"
            + " || setweight(to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?), 'D'))"
            + " on conflict (kind, id) do update set place = excluded.place, stamp = excluded.stamp,"
            + " community_id = excluded.community_id, author_id = excluded.author_id, unit_id = excluded.unit_id,"
            + " seen = excluded.seen, at = excluded.at, tags = excluded.tags, title = excluded.title, words = excluded.words";
    private static final String PLACE = "insert into search_position (name, recorded_until, kind, after_id)"
            + " values ('all', ?, ?, ?) on conflict (name) do update set"
            + " recorded_until = excluded.recorded_until, kind = excluded.kind, after_id = excluded.after_id";

    private final Rows rows;
    private final boolean forgiving;

    public PostgresIndex(UnitOfWork work) {
        rows = new Rows(work);
        forgiving = forgiving();
    }

    /** Whether slips can be forgiven: by an extension that not every database has or lets us have. */
    private boolean forgiving() {
        try {
            rows.run("create extension if not exists pg_trgm", List.of(List.of()));
            rows.run(
                    "create index if not exists search_card_title on search_card using gin (title gin_trgm_ops)",
                    List.of(List.of()));
            return true;
        } catch (IndexBroken withoutIt) {
            return false;
        }
    }

    @Override
    public Position position() {
        return rows
                .read(
                        "select recorded_until, kind, after_id from search_position where name = 'all'",
                        List.of(),
                        row -> new Position(row.getLong(1), row.getString(2), row.getLong(3)))
                .stream()
                .findFirst()
                .orElse(Position.NOWHERE);
    }

    @Override
    public void change(Collection<IndexCard> cards, Collection<Ref> gone, Position position) {
        rows.write(() -> {
            remove(gone);
            if (!cards.isEmpty()) {
                rows.run(PUT, cards.stream().<List<?>>map(PostgresIndex::bound).toList());
            }
            rows.run(PLACE, List.of(List.of(position.recordedUntil(), position.kind(), position.after())));
        });
    }

    private void remove(Collection<Ref> gone) {
        if (!gone.isEmpty()) {
            rows.run(
                    "delete from search_card where kind = ? and id = ?",
                    gone.stream()
                            .<List<?>>map(ref -> List.of(ref.kind(), ref.id()))
                            .toList());
        }
    }

    private static List<Object> bound(IndexCard card) {
        String dictionary = Words.dictionary(card.language());
        List<Object> bound = new ArrayList<>(List.of(
                card.ref().kind(),
                card.ref().id(),
                IndexCard.place(card.ref()),
                card.stamp(),
                card.community(),
                card.author(),
                card.unit(),
                Conditions.seen(card.audience(), card.community()),
                card.at().toEpochMilli(),
                card.tags().toArray(String[]::new)));
        String title = Words.folded(card.title());
        bound.addAll(List.of(title, dictionary, title, title, Words.folded(String.join(" ", card.tags()))));
        for (String text : List.of(Words.folded(card.text()), Words.folded(card.replies()))) {
            bound.addAll(List.of(dictionary, text, text));
        }
        return bound;
    }

    /** Every change is saved when it returns. */
    @Override
    public void save() {}

    @Override
    public void clear() {
        rows.write(() -> {
            rows.run("delete from search_card", List.of(List.of()));
            rows.run("delete from search_position", List.of(List.of()));
        });
    }

    @Override
    public Map<Long, Long> stamps(String kind, long after, int limit) {
        Map<Long, Long> stamps = new LinkedHashMap<>();
        rows.read(
                        "select id, stamp from search_card where kind = ? and id > ? order by id limit " + limit,
                        List.of(kind, after),
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(each -> stamps.put(each.getKey(), each.getValue()));
        return stamps;
    }

    @Override
    public Map<Ref, Long> stamps(Collection<Ref> refs) {
        Map<Ref, Long> stamps = new HashMap<>();
        refs.stream().collect(Collectors.groupingBy(Ref::kind)).forEach((kind, some) -> {
            String[] ids = some.stream().map(ref -> Long.toString(ref.id())).toArray(String[]::new);
            rows.read(
                            "select kind, id, stamp from search_card where kind = ? and id = any(?::bigint[])",
                            List.of(kind, ids),
                            row -> Map.entry(new Ref(row.getString(1), row.getLong(2)), row.getLong(3)))
                    .forEach(each -> stamps.put(each.getKey(), each.getValue()));
        });
        return stamps;
    }

    /** All words; where nothing has them any of them; where nothing has even that what looks alike. */
    @Override
    public Found find(IndexQuery asked) {
        List<String> words = Words.telling(asked.words(), asked.language());
        return words.isEmpty() ? Found.NOTHING : rows.aside(() -> find(asked, words));
    }

    private Found find(IndexQuery asked, List<String> words) {
        Found found = find(asked, Words.query(words.size(), false), Words.places(words));
        if (found.ranked().isEmpty() && found.total() == 0 && words.size() > 1) {
            found = find(asked, Words.query(words.size(), true), Words.places(words));
        }
        return found.ranked().isEmpty() && found.total() == 0 && forgiving ? alike(asked, words) : found;
    }

    private Found find(IndexQuery asked, String query, List<String> places) {
        String rank = "ts_rank('{0.3, 0.5, 0.8, 1.0}', c.words, q.query, 1)";
        Conditions conditions = new Conditions().and("c.words @@ q.query");
        return found(asked, rank, "search_card c, (select " + query + " as query) q", places, conditions);
    }

    private Found alike(IndexQuery asked, List<String> words) {
        String from = "search_card c, (select ?::text as typed) q";
        // The first letter is seldom wrong.
        Conditions conditions = new Conditions()
                .and("word_similarity(q.typed, c.title) >= " + ALIKE_ENOUGH)
                .and("c.title ~ ('\\m' || left(q.typed, 1))");
        return found(asked, "word_similarity(q.typed, c.title)", from, List.of(String.join(" ", words)), conditions);
    }

    private Found found(IndexQuery asked, String rank, String from, List<?> first, Conditions conditions) {
        conditions.seenBy(asked.reach()).narrowed(asked);
        List<Object> bound = new ArrayList<>(first);
        bound.addAll(conditions.bound());
        String hits = "select c.*, " + rank + " as score from " + from + " where " + conditions.sql();
        List<Object> paged = new ArrayList<>(bound);
        Ranked after = asked.after();
        if (after != null) {
            paged.addAll(List.of(after.score(), after.score(), after.place()));
        }
        List<Ranked> ranked = rows.read(
                "select h.kind, h.id, h.score, h.place from (" + hits + ") h"
                        + (after == null ? "" : " where h.score < ?::real or h.score = ?::real and h.place < ?")
                        + " order by h.score desc, h.place desc limit " + (asked.size() + 1),
                paged,
                row -> new Ranked(new Ref(row.getString(1), row.getLong(2)), row.getFloat(3), row.getLong(4)));
        List<Facet> facets = asked.counting() ? facets(asked, hits, bound) : List.of();
        long total = facets.stream()
                .filter(each -> each.by() == Facet.By.KIND)
                .mapToLong(Facet::count)
                .sum();
        return new Found(ranked, asked.counting() ? Math.min(Found.COUNTED, total) : ranked.size(), facets);
    }

    /** One statement for all of them; the kinds whole, as they are the total too. */
    private List<Facet> facets(IndexQuery asked, String hits, List<Object> bound) {
        List<Object> all = new ArrayList<>(bound);
        StringBuilder ages = new StringBuilder();
        for (Age age : Age.values()) {
            ages.append(" union all select 'AGE', '" + age + "', count(*) from h where at >= ? and at < ?");
            all.addAll(List.of(age.from(asked.now()), age.until(asked.now())));
        }
        String sql =
                "with h as materialized (" + hits + " order by score desc, c.place desc limit " + Found.COUNTED + ")"
                        + " select 'KIND', kind, count(*) from h group by kind"
                        + most("COMMUNITY", "community_id::text", "h where community_id <> 0")
                        + most("TAG", "tag", "h, unnest(h.tags) tag")
                        + most("UNIT", "unit_id::text", "h where unit_id <> 0")
                        + ages;
        return rows
                .read(sql, all, row -> new Facet(Facet.By.valueOf(row.getString(1)), row.getString(2), row.getLong(3)))
                .stream()
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    private static String most(String by, String value, String from) {
        return " union all (select '" + by + "', " + value + ", count(*) from " + from + " group by " + value
                + " order by 3 desc, 2 limit " + MOST_FACETS + ")";
    }

    @Override
    public List<Ref> begin(String typed, Reach reach, int most) {
        String words = Words.beginnings(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions()
                .and("c.words @@ to_tsquery('simple', ?)", words)
                .seenBy(reach);
        return refs(conditions.sql() + " order by length(c.title), c.place desc", conditions.bound(), most);
    }

    @Override
    public List<Ref> alike(Likeness likeness, int most) {
        Language language = Language.guess(likeness.title() + " " + likeness.body(), likeness.language());
        List<String> title = Words.telling(likeness.title(), language);
        List<String> body = Words.telling(likeness.body(), language);
        List<String> words =
                Stream.concat(title.stream(), body.stream()).distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions()
                .and(
                        "c.words @@ (" + Words.query(words.size(), true) + ")",
                        Words.places(words).toArray())
                .seenBy(likeness.reach())
                .and("c.kind = ?", likeness.kind());
        if (likeness.community() != 0) {
            conditions.and("c.community_id = ?", likeness.community());
        }
        List<String> best = title.isEmpty() ? words : title;
        List<Object> bound = new ArrayList<>(conditions.bound());
        bound.addAll(Words.places(best));
        String order = " order by ts_rank('{0.2, 0.4, 0.5, 1.0}', c.words, " + Words.query(best.size(), true)
                + ", 1) desc, c.place desc";
        return refs(conditions.sql() + order, bound, most);
    }

    @Override
    public List<Ref> by(long author, int most) {
        return refs("c.author_id = ?", List.of(author), most);
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    /** The database is whoever's opened it. */
    @Override
    public void close() {}

    private List<Ref> refs(String condition, List<?> bound, int most) {
        return rows.aside(() -> rows.read(
                "select c.kind, c.id from search_card c where " + condition + " limit " + most,
                bound,
                row -> new Ref(row.getString(1), row.getLong(2))));
    }
}
