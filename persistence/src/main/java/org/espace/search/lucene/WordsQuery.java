package org.espace.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.espace.search.Language;
import org.jspecify.annotations.Nullable;

/**
 * Typed words as a query. Each word may stand in any text of a thing, as it is or in another form, and counts where it counts most; one that hardly
 * anything has may also be meant otherwise, which counts little. Lives as long as one search.
 */
final class WordsQuery {
    private static final int MOST_WORDS = 12;
    private static final int RARE = 3;
    private static final int FUZZY_FROM = 4;
    private static final int VERY_FUZZY_FROM = 8;
    private static final float TIE = 0.4f;
    private static final float IN_TITLE = 2.5f;
    private static final float IN_TAGS = 2;
    /** What has every word goes before what has but most of them. */
    private static final float ALL = 0.5f;

    private final Chains chains;
    private final IndexReader reader;
    private final List<Language> languages;

    WordsQuery(Chains chains, IndexReader reader) {
        this.chains = chains;
        this.reader = reader;
        Collection<String> fields = FieldInfos.getIndexedFields(reader);
        this.languages = List.of(Language.values()).stream()
                .filter(each -> fields.contains(Fields.in(Fields.TITLE, each)))
                .toList();
    }

    /**
     * Null when there is no word in it.
     *
     * @param any whether one of the words is enough
     */
    @Nullable
    Query of(String typed, Language otherwise, boolean any) throws IOException {
        List<Typed> words = telling(typed, otherwise);
        if (words.isEmpty()) {
            return null;
        }
        List<Query> each = each(words);
        if (each.size() == 1) {
            return each.get(0);
        }
        int needed = any ? 1 : needed(each.size());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (needed == each.size()) {
            // To add the same again would double the work, and a long list of hits is long because of it.
            all.add(new BoostQuery(some(each, needed), 1 + ALL), Occur.MUST);
        } else {
            all.add(some(each, needed), Occur.MUST).add(new BoostQuery(some(each, each.size()), ALL), Occur.SHOULD);
        }
        return all.add(near(Fields.TITLE, words, 2), Occur.SHOULD)
                .add(near(Fields.TEXT, words, 1), Occur.SHOULD)
                .build();
    }

    private List<Query> each(List<Typed> words) throws IOException {
        List<Query> each = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Query> ways = ways(words.get(i).word());
            if (!words.get(i).parts().isEmpty()) {
                ways.add(parts(words.get(i).parts()));
            }
            for (int first = Math.max(0, i - 1); first <= i && first + 1 < words.size(); first++) {
                asOne(ways, words.get(first).word() + words.get(first + 1).word());
            }
            each.add(new DisjunctionMaxQuery(ways, TIE));
        }
        return each;
    }

    /** Two words that others write as one. */
    private void asOne(List<Query> ways, String word) throws IOException {
        if (occurs(word) > 0) {
            plain(ways, word);
        }
    }

    /** What others write apart. */
    private Query parts(List<String> parts) throws IOException {
        List<Query> all = new ArrayList<>();
        for (String part : parts) {
            all.add(new DisjunctionMaxQuery(ways(part), TIE));
        }
        return new BoostQuery(some(all, all.size()), 0.5f);
    }

    private static Query some(List<Query> of, int needed) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        of.forEach(each -> some.add(each, Occur.SHOULD));
        return some.setMinimumNumberShouldMatch(needed).build();
    }

    /** All of two; of more, half of them. */
    private static int needed(int words) {
        return words <= 2 ? words : (words + 1) / 2;
    }

    /** Without the small words of the language they are in, unless there are no others. */
    private List<Typed> telling(String typed, Language otherwise) {
        List<Typed> words = chains.typed(typed);
        String field = Fields.in(Fields.TEXT, Language.guess(typed, otherwise));
        List<Typed> telling = words.stream()
                .filter(each -> !chains.terms(field, each.word()).isEmpty())
                .toList();
        List<Typed> kept = telling.isEmpty() ? words : telling;
        return kept.subList(0, Math.min(MOST_WORDS, kept.size()));
    }

    private List<Query> ways(String word) throws IOException {
        List<Query> ways = new ArrayList<>();
        plain(ways, word);
        for (Language language : languages) {
            for (String form : chains.terms(Fields.in(Fields.TEXT, language), word)) {
                add(ways, Fields.in(Fields.TITLE, language), form, IN_TITLE * 0.9f);
                add(ways, Fields.in(Fields.TEXT, language), form, 0.9f);
                add(ways, Fields.in(Fields.REPLIES, language), form, 0.5f);
            }
        }
        if (word.length() >= FUZZY_FROM && occurs(word) < RARE) {
            int edits = word.length() >= VERY_FUZZY_FROM ? 2 : 1;
            fuzzy(ways, Fields.TITLE, word, edits, 0.8f);
            fuzzy(ways, Fields.TAGS, word, edits, 0.6f);
            fuzzy(ways, Fields.TEXT, word, edits, 0.25f);
        }
        return ways;
    }

    private static void plain(List<Query> ways, String word) {
        add(ways, Fields.TITLE, word, IN_TITLE);
        add(ways, Fields.TAGS, word, IN_TAGS);
        add(ways, Fields.TEXT, word, 1);
        add(ways, Fields.REPLIES, word, 0.6f);
    }

    private int occurs(String word) throws IOException {
        int occurs = 0;
        for (String field : List.of(Fields.TITLE, Fields.TEXT, Fields.REPLIES, Fields.TAGS)) {
            occurs += reader.docFreq(new Term(field, word));
        }
        return occurs;
    }

    private static void add(List<Query> ways, String field, String word, float weight) {
        ways.add(new BoostQuery(new TermQuery(new Term(field, word)), weight));
    }

    private static void fuzzy(List<Query> ways, String field, String word, int edits, float weight) {
        // The first letter is seldom wrong, and without it every word of the index would be looked at.
        ways.add(new BoostQuery(new FuzzyQuery(new Term(field, word), edits, 1, 20, true), weight));
    }

    private static Query near(String field, List<Typed> words, float weight) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(words.size() + 1);
        words.forEach(each -> phrase.add(new Term(field, each.word())));
        return new BoostQuery(phrase.build(), weight);
    }
}
