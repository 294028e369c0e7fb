package org.espace.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.espace.benchmarks.load.Crowd;
import org.espace.benchmarks.load.Memory;
import org.espace.benchmarks.load.Ratio;
import org.espace.benchmarks.load.Readers;
import org.espace.benchmarks.load.Report;
import org.espace.benchmarks.load.Server;
import org.espace.benchmarks.load.Slice;
import org.espace.benchmarks.load.Visit;

/**
 * All that is measured of one server. What writes comes last: after it nothing is held for two minutes.
 *
 * @param length of each turn
 * @param only names to run, a regular expression
 * @param out is told of each visit when it was measured
 */
record Session(Server server, Visits visits, Duration length, int rounds, String only, PrintStream out) {
    private static final Visit STATIC = Visit.of("static 15 kB", "/espace/espace.js");
    private static final Duration PAUSE = Duration.ofSeconds(10);

    Report report(Forum forum, String engine, int many, int minutes) throws IOException {
        pause();
        Memory atRest = server.memory();
        Readers readers = new Readers(server.uri());
        readers.signIn(Premises.LOGIN, Premises.PASSWORD);
        List<Visit> all = visits.all(readers);
        List<Visit> wanted =
                all.stream().filter(each -> each.name().matches(only)).toList();
        warmUp(readers, wanted);
        Memory begin = server.memory();
        List<Ratio> ratios = ratios(readers, wanted);
        Crowd mix = Crowd.mixed("mix", Visits.mix(all), many);
        if (mix.name().matches(only)) {
            ratios.addAll(mix(readers, mix));
        }
        List<Slice> run = Slice.run(server, readers, mix, minutes, slice -> out.println(slice.told()));
        pause();
        int people = forum.population().people();
        return new Report(
                people, forum.posts(), engine, server.startTime(), atRest, begin, server.memory(), ratios, run);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted in a pause.", stopped);
        }
    }

    /** The cheapest visit first, as it was beside all others. */
    private List<Ratio> ratios(Readers readers, List<Visit> wanted) throws IOException {
        List<Ratio> ratios = new ArrayList<>();
        for (Visit each : wanted) {
            if (each.writes()) {
                Ratio.warmUp(server, readers, Crowd.of(each), length);
            }
            ratios.add(measured(readers, Crowd.of(each), Crowd.of(STATIC)));
        }
        if (!ratios.isEmpty()) {
            ratios.add(0, Ratio.floor(STATIC.name(), ratios));
        }
        return ratios;
    }

    private void warmUp(Readers readers, List<Visit> wanted) throws IOException {
        for (Visit each : wanted) {
            if (!each.writes()) {
                Ratio.warmUp(server, readers, Crowd.of(each), length.multipliedBy(2));
                Ratio.warmUp(server, readers, Crowd.of(STATIC), length);
            }
        }
    }

    private List<Ratio> mix(Readers readers, Crowd mix) throws IOException {
        Crowd floor = Crowd.of(STATIC, mix.readers());
        Ratio.warmUp(server, readers, mix, length);
        Ratio several = measured(readers, mix, floor);
        return List.of(Ratio.floor(floor.name(), List.of(several)), several);
    }

    private Ratio measured(Readers readers, Crowd crowd, Crowd floor) throws IOException {
        Ratio ratio = Ratio.of(server, readers, crowd, floor, rounds, length);
        out.println(ratio.told());
        return ratio;
    }
}
