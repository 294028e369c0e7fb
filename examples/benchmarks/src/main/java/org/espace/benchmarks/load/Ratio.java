package org.espace.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A visit beside the cheapest one, in turns: what else the machine does meets both alike.
 *
 * @param visits of each round
 * @param floors of each round, just before
 */
public record Ratio(String name, List<Phase> visits, List<Phase> floors) {

    /** Has a crowd ask for so long that Java has it compiled; to be done with all of them before any is measured. */
    public static void warmUp(Server server, Readers readers, Crowd crowd, Duration length) throws IOException {
        Phase.of(server, readers, crowd, length, new AtomicLong());
    }

    /** @param rounds odd, so that there is one in the middle */
    public static Ratio of(Server server, Readers readers, Crowd crowd, Crowd floor, int rounds, Duration length)
            throws IOException {
        AtomicLong counter = new AtomicLong();
        AtomicLong floored = new AtomicLong();
        List<Phase> visits = new ArrayList<>();
        List<Phase> floors = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            floors.add(Phase.of(server, readers, floor, length, floored));
            visits.add(Phase.of(server, readers, crowd, length, counter));
        }
        return new Ratio(crowd.name(), visits, floors);
    }

    /** The cheapest visit itself, as it was beside all of these. */
    public static Ratio floor(String name, List<Ratio> all) {
        List<Phase> floors =
                all.stream().flatMap(each -> each.floors().stream()).toList();
        return new Ratio(name, floors, floors);
    }

    /** Of the processor: how often the cheapest answer goes into one of these; the round in the middle. */
    public double times() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            ratios.add(visits.get(i).micros() / floors.get(i).micros());
        }
        ratios.sort(Comparator.naturalOrder());
        return ratios.get(ratios.size() / 2);
    }

    /** In a line, while more is measured. */
    public String told() {
        return String.format(
                Locale.ROOT, "%-38s %,8.0f µs of the processor, %7.2f × static", name, middle().micros(), times());
    }

    /** The round in the middle, by what it cost. */
    public Phase middle() {
        return visits.stream()
                .sorted(Comparator.comparingDouble(Phase::micros))
                .skip(visits.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
