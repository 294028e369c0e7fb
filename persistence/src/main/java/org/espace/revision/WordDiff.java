package org.espace.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is different between two texts, word by word; where too much is, line by line; where still too much is, all of it. So the work is bounded:
 * at most 2,000 words or lines a side are compared, which takes some 100 ms at worst. Stateless.
 */
public final class WordDiff {
    private static final int MOST = 2_000;
    /** A word goes with the blanks after it: else two texts with nothing in common would have all their blanks in common. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    private WordDiff() {}

    /** The pieces of both texts in their order; those that were taken out stand before those put in at the same place. */
    public static List<Piece> between(String before, String after) {
        List<String> old = split(WORDS, before);
        List<String> now = split(WORDS, after);
        int start = alike(old, now, false, Math.min(old.size(), now.size()));
        int end = alike(old, now, true, Math.min(old.size(), now.size()) - start);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Piece.Kind.SAME, old.subList(0, start));
        middle(pieces, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        add(pieces, Piece.Kind.SAME, old.subList(old.size() - end, old.size()));
        return pieces;
    }

    /** How many are the same at the start, or at the end; the comparison proper is left with what lies between. */
    private static int alike(List<String> old, List<String> now, boolean fromEnd, int most) {
        int count = 0;
        while (count < most
                && old.get(fromEnd ? old.size() - 1 - count : count)
                        .equals(now.get(fromEnd ? now.size() - 1 - count : count))) {
            count++;
        }
        return count;
    }

    private static void middle(List<Piece> pieces, List<String> old, List<String> now) {
        if (fits(old, now)) {
            compared(pieces, old, now);
            return;
        }
        List<String> oldLines = split(LINES, String.join("", old));
        List<String> nowLines = split(LINES, String.join("", now));
        if (fits(oldLines, nowLines)) {
            compared(pieces, oldLines, nowLines);
        } else {
            add(pieces, Piece.Kind.TAKEN_OUT, old);
            add(pieces, Piece.Kind.PUT_IN, now);
        }
    }

    private static boolean fits(List<String> old, List<String> now) {
        return old.size() <= MOST && now.size() <= MOST;
    }

    /** Where one change follows the other at once, all that was taken out comes before all that was put in. */
    private static void compared(List<Piece> pieces, List<String> old, List<String> now) {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : differences(old, now)) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                flush(pieces, out, in);
                add(pieces, Piece.Kind.SAME, old.subList(at, from));
            }
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        flush(pieces, out, in);
        add(pieces, Piece.Kind.SAME, old.subList(at, old.size()));
    }

    private static void flush(List<Piece> pieces, List<String> out, List<String> in) {
        add(pieces, Piece.Kind.TAKEN_OUT, out);
        add(pieces, Piece.Kind.PUT_IN, in);
        out.clear();
        in.clear();
    }

    /** In linear space: the usual way keeps a node for each step it tries, which is hundreds of megabytes for two long texts that differ. */
    private static List<AbstractDelta<String>> differences(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null).getDeltas();
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> split(Pattern where, String text) {
        return text.isEmpty() ? List.of() : List.of(where.split(text, -1));
    }
}
