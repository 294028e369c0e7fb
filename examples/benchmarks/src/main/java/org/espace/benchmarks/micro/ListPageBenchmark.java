package org.espace.benchmarks.micro;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.NewPerson;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.HtmlRenderer;
import org.espace.widgets.html.Rendered;
import org.espace.widgets.question.QuestionList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A page of twenty questions, read once, as HTML again and again: the template and the frame alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class ListPageBenchmark {
    private static final int QUESTIONS = 21;

    private final HtmlRenderer renderer = new HtmlRenderer();
    private Database database;
    private Widget widget;
    private WidgetRequest request;
    private View view;

    @Setup(Level.Trial)
    public void open() {
        database = Database.open(DatabaseConfig.of("jdbc:derby:memory:list-page;create=true"));
        Domain domain = Domain.over(database, Clock.systemUTC());
        widget = new QuestionList(domain);
        request = request(domain, asked(domain));
        view = widget.render(request);
    }

    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    @Benchmark
    public Rendered questionList() {
        return renderer.render(widget, view, request);
    }

    private static Actor asked(Domain domain) {
        Actor ann = Actor.of(domain.people()
                .add(new NewPerson("ann", "Ann Kelly", "", null, domain.clock().instant(), false))
                .id());
        long community = domain.communities()
                .open(new NewCommunity(
                        "Talk", "We talk.", true, Privacy.OPEN, domain.clock().instant(), false));
        domain.memberships().join(ann, community);
        for (int i = 0; i < QUESTIONS; i++) {
            Draft draft =
                    new Draft("Why does chain " + i + " make a noise?", "It does when it is cold.", "chain noise");
            domain.questions().ask(ann, community, draft);
        }
        return ann;
    }

    private static WidgetRequest request(Domain domain, Actor actor) {
        return new WidgetRequest(
                actor,
                Locale.ENGLISH,
                domain.clock().instant(),
                Map.of(),
                Map.of(),
                Map.of("size", List.of("20")),
                false,
                null,
                "token",
                new Addresses());
    }
}
