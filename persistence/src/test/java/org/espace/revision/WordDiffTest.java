package org.espace.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void both_texts_can_be_read_back_from_the_pieces() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random, random.nextInt(40));
            String after = text(random, random.nextInt(40));
            List<Piece> pieces = WordDiff.between(before, after);
            assertEquals(before, without(pieces, Piece.Kind.PUT_IN));
            assertEquals(after, without(pieces, Piece.Kind.TAKEN_OUT));
        }
    }

    @Test
    void only_the_words_that_differ_are_marked() {
        assertEquals(
                List.of(
                        new Piece(Piece.Kind.SAME, "We meet at "),
                        new Piece(Piece.Kind.TAKEN_OUT, "seven "),
                        new Piece(Piece.Kind.PUT_IN, "eight "),
                        new Piece(Piece.Kind.SAME, "in the hall.")),
                WordDiff.between("We meet at seven in the hall.", "We meet at eight in the hall."));
    }

    @Test
    void two_long_texts_that_have_nothing_in_common_are_compared_in_bounded_time() {
        String before = numbered("a", 2_000) + lines("b", 3_000);
        String after = numbered("c", 2_000) + lines("d", 3_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WordDiff.between(before, after));
        String words = numbered("a", 990);
        String others = numbered("b", 990);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WordDiff.between(words, others));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> List.of("one ", "two  ", "three\n", "", "four\t").get(random.nextInt(5)))
                .collect(Collectors.joining());
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i + " ").collect(Collectors.joining());
    }

    private static String lines(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i + "\n").collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(each -> each.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
