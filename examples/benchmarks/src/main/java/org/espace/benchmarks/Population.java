package org.espace.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * So many people, always the same ones: names and skills skewed as in life, units a tree four deep with some forty people in a leaf.
 * Immutable.
 *
 * @param people 1 to 1,000,000
 */
record Population(int people) {
    /** The id of the first person and the first unit. */
    static final long FIRST = 1_000;

    private static final Lexicon LEXICON = new Lexicon();
    private static final Zipf FIRSTS = new Zipf(LEXICON.firsts.size());
    private static final Zipf LASTS = new Zipf(LEXICON.lasts.size());
    private static final Zipf PLACES = new Zipf(LEXICON.places.size());
    private static final Zipf LANGUAGES = new Zipf(LEXICON.languages.size());
    private static final Zipf SKILLS = new Zipf(LEXICON.skills.size());
    private static final int IN_A_LEAF = 40;
    private static final int FAN = 8;
    private static final int DEPTH = 4;
    private static final int MOST_SKILLS = 6;

    Population {
        if (people < 1 || people > 1_000_000) {
            throw new IllegalArgumentException("Expected 1 to 1000000 people, found " + people + ".");
        }
    }

    /** @param number from 0 */
    Someone someone(int number) {
        SplittableRandom random = random(number);
        String name = LEXICON.firsts.get(FIRSTS.draw(random)) + " " + LEXICON.lasts.get(LASTS.draw(random));
        List<String> languages = new ArrayList<>(List.of(LEXICON.languages.get(LANGUAGES.draw(random))));
        String second = LEXICON.languages.get(LANGUAGES.draw(random));
        if (!languages.contains(second)) {
            languages.add(second);
        }
        List<String> helps = random.ints(random.nextInt(MOST_SKILLS + 1), 0, Integer.MAX_VALUE)
                .mapToObj(seed -> skill(new SplittableRandom(seed)))
                .distinct()
                .toList();
        String place = LEXICON.places.get(PLACES.draw(random));
        return new Someone(
                FIRST + number, name, "Specialist", trail(random.nextInt(leaves())), place, languages, helps);
    }

    static String skill(SplittableRandom random) {
        return LEXICON.skills.get(SKILLS.draw(random));
    }

    static SplittableRandom random(long seed) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
    }

    int leaves() {
        return Math.max(1, people / IN_A_LEAF);
    }

    /** How many units stand on a level, from the top, 0, to the leaves, 3. */
    int units(int level) {
        int units = leaves();
        for (int i = DEPTH - 1; i > level; i--) {
            units = (units + FAN - 1) / FAN;
        }
        return units;
    }

    /** From the top to a leaf. */
    List<Long> trail(int leaf) {
        return trail(DEPTH - 1, leaf);
    }

    /** From the top to a unit. */
    List<Long> trail(int level, int number) {
        List<Long> trail = new ArrayList<>();
        int at = number;
        for (int i = level; i >= 0; i--) {
            trail.add(0, id(i, at));
            at /= FAN;
        }
        return List.copyOf(trail);
    }

    static int depth() {
        return DEPTH;
    }

    private long id(int level, int number) {
        long before = 0;
        for (int i = 0; i < level; i++) {
            before += units(i);
        }
        return FIRST + before + number;
    }
}
