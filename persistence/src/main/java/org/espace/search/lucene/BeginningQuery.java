package org.espace.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.espace.search.Reach;

/** Titles in which every word typed is the beginning of one. Stateless. */
final class BeginningQuery {
    private static final int MOST_WORDS = 8;

    private BeginningQuery() {}

    static Query of(List<Typed> words, Reach reach) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(Filters.seenBy(reach), Occur.FILTER);
        words.stream().limit(MOST_WORDS).forEach(each -> all.add(word(each), Occur.MUST));
        return all.build();
    }

    private static Query word(Typed typed) {
        Query whole = beginning(typed.word());
        if (typed.parts().isEmpty()) {
            return whole;
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        typed.parts().forEach(part -> parts.add(beginning(part), Occur.MUST));
        return new DisjunctionMaxQuery(List.of(whole, parts.build()), 0);
    }

    private static Query beginning(String word) {
        String begun = word.length() > Chains.BEGINNING ? word.substring(0, Chains.BEGINNING) : word;
        return new TermQuery(new Term(Fields.BEGIN, begun));
    }
}
