package org.espace.benchmarks;

import java.util.SplittableRandom;

/** 50,000 made-up words, used as often as words are: a few in every line, most hardly ever. Immutable. */
final class Vocabulary {
    private static final int WORDS = 50_000;
    /** The most common ones tell nothing. */
    private static final int SMALL = 20;

    private static final String[] SYLLABLES =
            "ba ko ri ta lu me no si da fe gu hi jo pa vo wi zu che sta tri plo gra bel nor mik sen dor val tum lan"
                    .split(" ");

    private final Zipf ranks = new Zipf(WORDS);
    private final String[] words = new String[WORDS];

    Vocabulary() {
        for (int rank = 0; rank < WORDS; rank++) {
            words[rank] = word(rank);
        }
    }

    String word(SplittableRandom random) {
        return words[ranks.draw(random)];
    }

    /** One that somebody may look for. */
    String telling(SplittableRandom random) {
        return words[SMALL + ranks.draw(random) % (WORDS - SMALL)];
    }

    /** So many with blanks between them. */
    String words(SplittableRandom random, int length) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < length; i++) {
            line.append(i == 0 ? "" : " ").append(word(random));
        }
        return line.toString();
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder(SYLLABLES[rank % SYLLABLES.length]);
        for (int rest = rank / SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
