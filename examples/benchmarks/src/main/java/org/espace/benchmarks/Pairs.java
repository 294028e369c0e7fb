package org.espace.benchmarks;

import java.util.Arrays;

/** Pairs of two numbers below 2³¹, each once, as many as fit into memory at eight bytes each. Belongs to one thread. */
final class Pairs {
    private long[] pairs = new long[1_024];
    private int size;

    void add(int first, int second) {
        if (size == pairs.length) {
            once();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[size++] = (long) first << 32 | second;
    }

    /** In the order of the first, then the second numbers. */
    long[] sorted() {
        once();
        return Arrays.copyOf(pairs, size);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    private void once() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }
}
