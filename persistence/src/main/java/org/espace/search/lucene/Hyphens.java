package org.espace.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Makes of <i>e-mail</i> three words: <i>email</i>, and in its place <i>e</i> and <i>mail</i>, as people write such words in all three ways. The one that was joined
 * comes first and is as long as its parts. Parts with digits are not joined: <i>22-32</i> is no number. Wants {@link #SIGN} where hyphens were.
 */
final class Hyphens extends TokenFilter {
    /** What words are not taken apart at by the rules of Unicode. */
    static final String SIGN = "_";

    private static final int MOST_PARTS = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final Queue<String> parts = new ArrayDeque<>();
    private int nextStep;

    Hyphens(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String part = parts.poll();
        if (part != null) {
            emit(part, nextStep, 1);
            nextStep = 1;
            return true;
        }
        int skipped = 0;
        while (input.incrementToken()) {
            List<String> split = split();
            if (!split.isEmpty()) {
                begin(split, step.getPositionIncrement() + skipped);
                return true;
            }
            skipped += step.getPositionIncrement();
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }

    private void begin(List<String> split, int steps) {
        if (isOneWord(split)) {
            parts.addAll(split);
            nextStep = 0;
            emit(String.join("", split), steps, split.size());
        } else {
            parts.addAll(split.subList(1, split.size()));
            nextStep = 1;
            emit(split.get(0), steps, 1);
        }
    }

    private List<String> split() {
        String word = term.toString();
        return word.contains(SIGN)
                ? Stream.of(word.split(SIGN, -1))
                        .filter(each -> !each.isEmpty())
                        .toList()
                : List.of(word);
    }

    private static boolean isOneWord(List<String> parts) {
        return parts.size() > 1
                && parts.size() <= MOST_PARTS
                && parts.stream().allMatch(each -> each.codePoints().noneMatch(Character::isDigit));
    }

    private void emit(String word, int steps, int places) {
        term.setEmpty().append(word);
        step.setPositionIncrement(steps);
        length.setPositionLength(places);
    }
}
