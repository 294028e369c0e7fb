package org.espace.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.espace.directory.DirectoryService;
import org.espace.directory.Expert;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.person.PersonCard;
import org.espace.profile.Profile;
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

/** What a person who looks for people waits for: whole services, as a panel calls them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class DirectoryBenchmark {
    /** Names the folder of the databases. */
    static final String FOLDER = "espace.benchmarks";

    private static final int PAGE = 20;
    private static final int PAGES = 50;
    private static final PeopleQuery LETTERS = name("an");

    @Param({"100000"})
    public int people;

    private Database database;
    private Domain domain;
    private DirectoryService directory;
    private Actor actor;
    private Someone known;
    private @Nullable Cursor far;

    private static PeopleQuery name(String beginning) {
        return new PeopleQuery(beginning, 0, "", "", "");
    }

    @Setup(Level.Trial)
    public void open() throws Exception {
        database = Database.open(Organisation.embedded(Path.of(System.getProperty(FOLDER)), people));
        domain = Domain.over(database, Clock.systemUTC());
        directory = domain.directory();
        actor = Actor.of(Population.FIRST);
        known = new Population(people).someone(people / 2);
        for (int page = 1; page < PAGES; page++) {
            far = directory.find(actor, LETTERS, far, PAGE).next();
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    @Benchmark
    public Slice<PersonCard> nameByTwoLetters() {
        return find(LETTERS, null);
    }

    @Benchmark
    public Slice<PersonCard> nameByTwoLettersPage50() {
        return find(LETTERS, far);
    }

    @Benchmark
    public Slice<PersonCard> nameByLongBeginning() {
        return find(name("anderson"), null);
    }

    @Benchmark
    public Slice<PersonCard> nameByTwoWords() {
        return find(name("anna lindm"), null);
    }

    @Benchmark
    public Slice<PersonCard> everybody() {
        return find(PeopleQuery.ALL, null);
    }

    @Benchmark
    public Slice<PersonCard> skill() {
        return find(new PeopleQuery("", 0, "", "", "plan lab"), null);
    }

    @Benchmark
    public Slice<PersonCard> unit() {
        return find(new PeopleQuery("", known.trail().get(1), "", "", ""), null);
    }

    @Benchmark
    public Slice<PersonCard> skillPlaceAndName() {
        return find(new PeopleQuery("an", 0, "north", "", "plan"), null);
    }

    @Benchmark
    public List<Expert> whoCanHelpWithOneWord() {
        return directory.whoCanHelp(actor, "planning", 10);
    }

    @Benchmark
    public List<Expert> whoCanHelpWithTwoWords() {
        return directory.whoCanHelp(actor, "paint roof", 10);
    }

    @Benchmark
    public Profile card() {
        return domain.profiles().profile(actor, known.id());
    }

    private Slice<PersonCard> find(PeopleQuery query, @Nullable Cursor after) {
        return directory.find(actor, query, after, PAGE);
    }
}
