package org.espace.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that somebody may look for, and the ids of what would help. */
record Judged(String words, Set<Long> helping) {

    static List<Judged> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Judged.class.getResourceAsStream("judged.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Judged(
                            parts[0].strip(),
                            Stream.of(parts[1].strip().split(" ", -1))
                                    .map(Long::valueOf)
                                    .collect(Collectors.toSet())))
                    .toList();
        }
    }

    /** How many of those that could stand among the first are there, from 0 to 1. */
    double precision(List<Long> found, int shown) {
        long helping = found.stream().limit(shown).filter(this.helping::contains).count();
        return (double) helping / Math.min(shown, this.helping.size());
    }
}
