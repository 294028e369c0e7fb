package org.espace.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks from 0 as words and names are used: the second half as often as the first, the third a third. Immutable. */
final class Zipf {
    private final double[] sums;

    /** @param ranks 1 or more */
    Zipf(int ranks) {
        this(ranks, 1);
    }

    /** @param steepness 1 as words are used; below that the first stand out less */
    Zipf(int ranks, double steepness) {
        sums = new double[ranks];
        double sum = 0;
        for (int i = 0; i < ranks; i++) {
            sum += Math.pow(i + 1, -steepness);
            sums[i] = sum;
        }
    }

    int draw(SplittableRandom random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, sums.length - 1);
    }
}
