package org.espace.benchmarks;

import java.util.SplittableRandom;

/**
 * How much is asked and answered in an organisation, where and by whom; the same at every run. Communities are as big as words are common,
 * few people write much, and most questions have up to four answers, some hundreds. Immutable.
 */
final class Forum {
    static final int MOST_ANSWERS = 1_000;

    private static final int LEAST_POSTS = 10;
    private static final int MOST_POSTS = 4_000_000;
    /** Of two questions with many answers, one with twice as many is 3.2 times as rare. */
    private static final double RARITY = 1.7;

    private static final double FEW = 2.2;
    private static final double STEEPNESS = 0.8;
    /** A prime above all sizes: so the busiest are not the first by name or number. */
    private static final long APART = 1_000_003;

    private final Population population;
    private final int[] answers;
    private final int questions;
    private final int posts;
    private final Zipf rooms;
    private final Zipf writers;

    /** @param posts questions and answers together, 10 to 4,000,000 */
    Forum(Population population, int posts) {
        if (posts < LEAST_POSTS || posts > MOST_POSTS) {
            throw new IllegalArgumentException(
                    "Expected " + LEAST_POSTS + " to " + MOST_POSTS + " posts, found " + posts + ".");
        }
        this.population = population;
        this.posts = posts;
        this.rooms = new Zipf(communities());
        this.writers = new Zipf(population.people(), STEEPNESS);
        this.answers = new int[posts];
        this.questions = draw();
    }

    /** With twice as many posts as people. */
    static Forum of(Population population) {
        return new Forum(population, Math.max(LEAST_POSTS, 2 * population.people()));
    }

    private int draw() {
        SplittableRandom random = Population.random(posts);
        int many = 0;
        for (int left = posts; left > 0; left -= 1 + answers[many], many++) {
            int drawn = (int) (FEW * (Math.pow(1 - random.nextDouble(), -1 / RARITY) - 1));
            answers[many] = Math.min(left - 1, many == 0 ? longThread() : Math.min(MOST_ANSWERS, drawn));
        }
        int first = answers[0];
        answers[0] = answers[many / 2];
        answers[many / 2] = first;
        return many;
    }

    private int longThread() {
        return Math.min(MOST_ANSWERS, posts / 20);
    }

    Population population() {
        return population;
    }

    int posts() {
        return posts;
    }

    int questions() {
        return questions;
    }

    /** @param question counted from 0, the oldest */
    int answers(int question) {
        return answers[question];
    }

    /** Where there are as many answers as anywhere. */
    int longest() {
        return questions / 2;
    }

    /** As many as the root of the people: 142 for 20,000. */
    int communities() {
        return 1 + (int) Math.sqrt(population.people());
    }

    /** Drawn for a question or a membership; the first is the biggest. */
    int community(SplittableRandom random) {
        return rooms.draw(random);
    }

    int community(int question) {
        return community(Population.random(-1L - question));
    }

    /** Every tenth is read by its members alone. */
    static boolean restricted(int community) {
        return community % 10 == 9;
    }

    /** The first question from that one on that all staff may read. */
    int readable(int question) {
        int each = question;
        while (restricted(community(each))) {
            each = (each + 1) % questions;
        }
        return each;
    }

    /** The number of whoever writes something. */
    int writer(SplittableRandom random) {
        return (int) (writers.draw(random) * APART % population.people());
    }
}
