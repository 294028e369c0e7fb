package org.espace.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that somebody may look for.
 *
 * @param helping the ids of what would help, as judged before anything was found
 * @param seen those, and what turned out to help when it was found
 */
record Judged(String words, Set<Long> helping, Set<Long> seen) {

    static List<Judged> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Judged.class.getResourceAsStream("judged.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Judged(
                            parts[0].strip(), ids(parts[1].split("\\+", 2)[0]), ids(parts[1].replace("+", " "))))
                    .toList();
        }
    }

    private static Set<Long> ids(String typed) {
        return Stream.of(typed.strip().split(" +", -1)).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** How many of those that could stand among the first are there, from 0 to 1. */
    static double precision(Set<Long> wanted, List<Long> found, int shown) {
        long helping = found.stream().limit(shown).filter(wanted::contains).count();
        return (double) helping / Math.min(shown, wanted.size());
    }
}
