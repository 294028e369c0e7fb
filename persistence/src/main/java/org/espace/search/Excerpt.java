package org.espace.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.espace.shared.PlainText;

/**
 * Shows in a text what was looked for: the words themselves, other forms of them, and words with a slip; small words only where nothing else was looked for. Knows no engine, so that marks look alike
 * whatever found the text, and cost nothing of an index. Thread-safe.
 */
final class Excerpt {
    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final int LOOKED_AT = 20_000;
    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final List<String> asked;
    private final boolean beginnings;

    Excerpt(String words) {
        this(words, false);
    }

    /** @param beginnings whether it is enough that a word begins so */
    Excerpt(String words, boolean beginnings) {
        this.beginnings = beginnings;
        List<String> all = PlainText.words(words, LONGEST_WORD);
        asked = telling(all, beginnings).stream().map(WordForms::folded).toList();
    }

    /** The last word of somebody who types may be the beginning of one that says more. */
    private static List<String> telling(List<String> words, boolean beginnings) {
        List<String> telling = Language.telling(words, Indexing.OTHERWISE);
        int last = words.size() - 1;
        return words.stream()
                .filter(word -> telling.contains(word) || beginnings && words.indexOf(word) == last)
                .toList();
    }

    /** A line with the finds in it marked. */
    List<Piece> line(String text) {
        return marked(text, finds(text));
    }

    /** About 220 characters around the most finds; the beginning of the text when there are none. */
    List<Piece> around(String text) {
        String oneLine = PlainText.line(PlainText.shorten(text, LOOKED_AT));
        List<int[]> finds = finds(oneLine);
        int start = start(oneLine, finds);
        int end = start + LENGTH >= oneLine.length() ? oneLine.length() : breakBefore(oneLine, start + LENGTH);
        List<int[]> inside = finds.stream()
                .filter(find -> find[0] >= start && find[1] <= end)
                .map(find -> new int[] {find[0] - start, find[1] - start})
                .toList();
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(marked(oneLine.substring(start, end).stripTrailing(), inside));
        if (end < oneLine.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    boolean anyIn(String text) {
        return !finds(PlainText.shorten(text, LOOKED_AT)).isEmpty();
    }

    private List<int[]> finds(String text) {
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            words.add(WordForms.folded(matcher.group()));
        }
        boolean[] found = new boolean[words.size()];
        asked.forEach(each -> find(each, words, found));
        return IntStream.range(0, found.length)
                .filter(i -> found[i])
                .mapToObj(places::get)
                .toList();
    }

    /** A slip counts only where the word itself is nowhere. */
    private void find(String asked, List<String> words, boolean[] found) {
        boolean any = false;
        for (int i = 0; i < found.length; i++) {
            boolean same = WordForms.same(asked, words.get(i))
                    || beginnings && words.get(i).startsWith(asked);
            found[i] |= same;
            any |= same;
        }
        for (int i = 0; i < found.length && !any; i++) {
            found[i] |= WordForms.slip(asked, words.get(i));
        }
    }

    /** Where the window begins that holds most finds: a little before the first of them. */
    private static int start(String text, List<int[]> finds) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < finds.size(); i++) {
            int from = finds.get(i)[0];
            int held = 0;
            for (int j = i; j < finds.size() && finds.get(j)[1] <= from + LENGTH - BEFORE; j++) {
                held++;
            }
            if (held > most) {
                most = held;
                best = from;
            }
        }
        int start = Math.max(0, Math.min(best - BEFORE, text.length() - LENGTH));
        return start == 0 ? 0 : breakBefore(text, start + BEFORE / 3);
    }

    /** A place between two words, at most a word before. */
    private static int breakBefore(String text, int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int found = words.preceding(Math.min(place, text.length()));
        return found == BreakIterator.DONE ? 0 : found;
    }

    private static List<Piece> marked(String text, List<int[]> finds) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int[] find : finds) {
            if (find[1] > text.length()) {
                break;
            }
            if (find[0] > done) {
                pieces.add(new Piece(text.substring(done, find[0]), false));
            }
            pieces.add(new Piece(text.substring(find[0], find[1]), true));
            done = find[1];
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
