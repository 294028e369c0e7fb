package org.espace.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;

/** Writes who found which post useful: of ten posts four nobody, one more than three people. Belongs to one thread. */
final class Votes {
    private static final int MOST = 60;
    private static final double RARITY = 1.5;

    private final Sheet sheet;
    private final Journal journal;
    private final int people;
    private long next = Population.FIRST;

    Votes(Sheet sheet, Journal journal, Population population) {
        this.sheet = sheet;
        this.journal = journal;
        this.people = population.people();
    }

    /** @param answer 0 for the question itself. @return how many */
    int of(long community, long question, long answer, long at, SplittableRandom random) throws IOException {
        int many = Math.min(Math.min(MOST, people), (int) (Math.pow(1 - random.nextDouble(), -1 / RARITY) * 1.4 - 1));
        int first = random.nextInt(people);
        for (int i = 0; i < many; i++) {
            long person = Population.FIRST + (first + i) % people;
            sheet.row(next++, question, answer, person, at + i);
            journal.said(at + i, community, "post-found-useful", answer == 0 ? question : answer, person, question);
        }
        return many;
    }

    long next() {
        return next;
    }
}
