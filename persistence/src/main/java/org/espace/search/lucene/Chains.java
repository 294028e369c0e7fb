package org.espace.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.espace.search.Language;

/**
 * How a text becomes terms: one chain a language, one without any, and one of the beginnings of words. Which of them, the name of the field says: see
 * {@link Fields}. Thread-safe.
 */
final class Chains extends DelegatingAnalyzerWrapper {
    /** Beginnings are kept up to so many letters; more are cut off what is asked. */
    static final int BEGINNING = 12;

    private static final int LONGEST = 80;
    private static final List<String> HYPHENS = List.of("-", "\u2010", "\u2011");
    private static final CharArraySet ENGLISH = words(
            "what which who whom how when where why can could should would do does did "
                    + "i me my we our you your he she his her them from has have had am been being about any some so than too very just also");
    private static final CharArraySet WELSH = words(
            "y yr yn ar a ac mae i o wedi gyda oes sut pam beth pwy ble pryd nid ddim ydy yw eich ein fy dy ei eu roedd bydd hyn hwn"
                    + " hon dw rydw rydym sydd am at gan heb dan dros drwy neu ond os fel hefyd bod");

    /** By the rules of Unicode a colon may stand within a word, as in Swedish; here it ends one. Hyphens are left to {@link Hyphens}. */
    private static final NormalizeCharMap APART = apart();

    private final Analyzer plain = chain(stream -> stream);
    private final Analyzer beginnings = chain(stream -> new EdgeNGramTokenFilter(stream, 1, BEGINNING, true));
    private final Map<Language, Analyzer> languages = new EnumMap<>(Language.class);

    Chains() {
        super(PER_FIELD_REUSE_STRATEGY);
        CharArraySet english = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true);
        english.addAll(ENGLISH);
        languages.put(
                Language.EN,
                chain(stream -> new PorterStemFilter(new StopFilter(new EnglishPossessiveFilter(stream), english))));
        languages.put(
                Language.FR,
                chain(stream -> new FrenchLightStemFilter(new StopFilter(
                        new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES),
                        FrenchAnalyzer.getDefaultStopSet()))));
        languages.put(
                Language.DE,
                chain(stream -> new GermanLightStemFilter(
                        new GermanNormalizationFilter(new StopFilter(stream, GermanAnalyzer.getDefaultStopSet())))));
        languages.put(
                Language.ES,
                chain(stream ->
                        new SpanishLightStemFilter(new StopFilter(stream, SpanishAnalyzer.getDefaultStopSet()))));
        languages.put(Language.CY, chain(stream -> new WelshInitials(new StopFilter(stream, WELSH))));
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (field.equals(Fields.BEGIN)) {
            return beginnings;
        }
        Language language = Fields.language(field);
        return language == null ? plain : languages.getOrDefault(language, plain);
    }

    /** The terms of a text in such a field, in its order; a word with hyphens as {@link Hyphens} has it. */
    List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return terms;
    }

    /** What somebody typed as plain words, in their order, each once. */
    List<Typed> typed(String text) {
        Map<String, Typed> words = new LinkedHashMap<>();
        try (TokenStream stream = tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                int parts = length.getPositionLength();
                words.put(word, new Typed(word, parts > 1 ? next(stream, term, parts) : List.of()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return List.copyOf(words.values());
    }

    private static List<String> next(TokenStream stream, CharTermAttribute term, int most) throws IOException {
        List<String> next = new ArrayList<>();
        while (next.size() < most && stream.incrementToken()) {
            next.add(term.toString());
        }
        return next;
    }

    /** Accents go last: a language's own filters know its letters. */
    private static Analyzer chain(UnaryOperator<TokenStream> between) {
        return new Analyzer() {
            @Override
            protected Reader initReader(String field, Reader text) {
                return new MappingCharFilter(APART, text);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(new Hyphens(new LengthFilter(words, 1, LONGEST)));
                return new TokenStreamComponents(words, new ASCIIFoldingFilter(between.apply(lower)));
            }
        };
    }

    private static NormalizeCharMap apart() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add(":", " ");
        HYPHENS.forEach(hyphen -> map.add(hyphen, Hyphens.SIGN));
        return map.build();
    }

    private static CharArraySet words(String words) {
        return new CharArraySet(List.of(words.split(" ", -1)), true);
    }
}
