package org.espace.benchmarks;

import java.util.List;

/**
 * One person of a population.
 *
 * @param trail ids of the units stood in, from the top
 * @param helps skills, 0 to 6
 */
record Someone(
        long id, String name, String job, List<Long> trail, String place, List<String> languages, List<String> helps) {

    long unit() {
        return trail.get(trail.size() - 1);
    }
}
