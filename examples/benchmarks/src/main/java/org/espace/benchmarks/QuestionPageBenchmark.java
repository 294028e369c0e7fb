package org.espace.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Pages of twenty questions of all communities that somebody may read: the first, and the thousandth by its cursor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class QuestionPageBenchmark {
    private static final int PAGE = 20;
    private static final int FAR = 1_000;
    /** Many at once, to get there. */
    private static final int STRIDE = 50 * PAGE;

    @Param({"50000"})
    public int people;

    private Database database;
    private Domain domain;
    private Actor actor;
    private @Nullable Cursor far;

    @Setup(Level.Trial)
    public void open() throws Exception {
        Path folder = Path.of(System.getProperty(DirectoryBenchmark.FOLDER));
        database = Database.open(Organisation.embedded(folder, people));
        domain = Domain.over(database, Clock.systemUTC());
        actor = Actor.of(Population.FIRST);
        for (int passed = 0; passed < (FAR - 1) * PAGE; ) {
            int size = Math.min(STRIDE, (FAR - 1) * PAGE - passed);
            far = list(far, size).next();
            if (far == null) {
                throw new IllegalStateException("Expected " + FAR + " pages of questions that may be read, found "
                        + passed / PAGE + ": give more --people.");
            }
            passed += size;
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    @Benchmark
    public Slice<QuestionSummary> firstPage() {
        return list(null, PAGE);
    }

    @Benchmark
    public Slice<QuestionSummary> page1000() {
        return list(far, PAGE);
    }

    private Slice<QuestionSummary> list(@Nullable Cursor after, int size) {
        return domain.questions().list(actor, QuestionFilter.newest(0), after, size);
    }
}
