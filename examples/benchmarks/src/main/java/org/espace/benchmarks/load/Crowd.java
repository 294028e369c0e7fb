package org.espace.benchmarks.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/**
 * Who asks at the same time, and for what.
 *
 * @param visits the one to make at each time, counted from 0
 * @param readers each asks again when it was answered
 */
public record Crowd(String name, LongFunction<Visit> visits, int readers) {

    /** One reader, so that an answer is measured and not a queue. */
    public static Crowd of(Visit visit) {
        return new Crowd(visit.name(), time -> visit, 1);
    }

    public static Crowd of(Visit visit, int readers) {
        return new Crowd(visit.name() + ", " + readers + " readers", time -> visit, readers);
    }

    /** @param weights how often each visit is made among all */
    public static Crowd mixed(String name, Map<Visit, Integer> weights, int readers) {
        List<Visit> all = weights.entrySet().stream()
                .flatMap(each -> Collections.nCopies(each.getValue(), each.getKey()).stream())
                .toList();
        return new Crowd(
                name + ", " + readers + " readers",
                time -> all.get(new SplittableRandom(time).nextInt(all.size())),
                readers);
    }
}
