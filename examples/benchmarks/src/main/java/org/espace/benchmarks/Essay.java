package org.espace.benchmarks;

import java.util.SplittableRandom;

/** What people write into the large field: some 50 words, seldom 400, in paragraphs, with a list, code, a link or a quote in some of them (Markdown). Immutable. */
final class Essay {
    private static final int USUAL = 45;
    private static final double SPREAD = 0.8;
    private static final int LONGEST = 400;
    private static final int PARAGRAPH = 40;
    private static final int SENTENCE = 14;

    private final Vocabulary vocabulary;

    Essay(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** 3 to 400 words. */
    String written(SplittableRandom random) {
        int left = length(random);
        StringBuilder text = new StringBuilder();
        while (left > 0) {
            int words = Math.min(left, PARAGRAPH / 2 + random.nextInt(PARAGRAPH));
            text.append(text.isEmpty() ? "" : "\n\n");
            paragraph(text, random, words);
            left -= words;
        }
        return text.toString();
    }

    /** The sum of twelve draws is all but normal, and lengths are so by their logarithm. */
    private static int length(SplittableRandom random) {
        double normal = -6;
        for (int i = 0; i < 12; i++) {
            normal += random.nextDouble();
        }
        return (int) Math.max(3, Math.min(LONGEST, USUAL * Math.exp(SPREAD * normal)));
    }

    private void paragraph(StringBuilder text, SplittableRandom random, int words) {
        switch (random.nextInt(16)) {
            case 0 -> lines(text, random, words, "- ", "\n- ");
            case 1 -> lines(text, random, words, "1. ", "\n1. ");
            case 2 -> lines(text, random, words, "> ", "\n> ");
            case 3 -> lines(text, random, words, "```\n", "\n").append("\n```");
            default -> sentences(text, random, words);
        }
    }

    private StringBuilder lines(
            StringBuilder text, SplittableRandom random, int words, String beginning, String between) {
        text.append(beginning);
        for (int left = words; left > 0; left -= 6) {
            text.append(left == words ? "" : between).append(vocabulary.words(random, Math.min(6, left)));
        }
        return text;
    }

    private void sentences(StringBuilder text, SplittableRandom random, int words) {
        for (int left = words; left > 0; left -= SENTENCE) {
            String said = vocabulary.words(random, Math.min(SENTENCE, left));
            text.append(left == words ? "" : " ").append(Character.toUpperCase(said.charAt(0)));
            text.append(said, 1, said.length()).append(ornament(random)).append('.');
        }
    }

    private String ornament(SplittableRandom random) {
        String word = vocabulary.telling(random);
        return switch (random.nextInt(20)) {
            case 0 -> " **" + word + "**";
            case 1 -> " `" + word + "`";
            case 2 -> " _" + word + "_";
            case 3 -> " ([" + word + "](https://intranet.example/" + word + "))";
            default -> "";
        };
    }
}
