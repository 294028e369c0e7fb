package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.espace.concern.Stage;
import org.jspecify.annotations.Nullable;

/** A concern, written down as a script: raised in one of three ways, and what was done about it and said to it. */
final class Worry implements Part {
    /** Batches of what is not named go out from noon on. */
    private static final Duration BATCH = Duration.ofHours(12);

    /** @param stage null for words alone @param after how long after what was said before it */
    record Words(Cast who, @Nullable Stage stage, Duration after, String body) {}

    final String title;
    final String body;
    final When raised;

    /** Null for an anonymous one: there is nobody to write down. */
    final @Nullable Cast who;

    final boolean confidential;
    final List<Words> said = new ArrayList<>();

    private Worry(@Nullable Cast who, boolean confidential, When raised, String title, String body) {
        this.who = who;
        this.confidential = confidential;
        this.raised = raised;
        this.title = title;
        this.body = Prose.of(body);
    }

    static Worry named(Cast who, When when, String title, String body) {
        return new Worry(who, false, when, title, body);
    }

    static Worry confidential(Cast who, When when, String title, String body) {
        return new Worry(who, true, when, title, body);
    }

    static Worry anonymous(When when, String title, String body) {
        return new Worry(null, false, when, title, body);
    }

    Worry heard(Cast by, Duration after, String words) {
        return says(by, Stage.HEARD, after, words);
    }

    Worry doing(Cast by, Duration after, String words) {
        return says(by, Stage.DOING, after, words);
    }

    Worry done(Cast by, Duration after, String words) {
        return says(by, Stage.DONE, after, words);
    }

    Worry reply(Cast by, Duration after, String words) {
        return says(by, null, after, words);
    }

    private Worry says(Cast by, @Nullable Stage stage, Duration after, String words) {
        said.add(new Words(by, stage, after, Prose.of(words)));
        return this;
    }

    /** When it could first be read. */
    Instant publishedAt(Instant now) {
        Instant at = raised.at(now, org.espace.example.Stage.draw(title));
        boolean atOnce = who != null && !confidential;
        return atOnce ? at : at.truncatedTo(ChronoUnit.DAYS).plus(BATCH);
    }

    @Override
    public void voices(Instant now, BiConsumer<Cast, Instant> spoken) {
        Instant moment = publishedAt(now);
        if (who != null) {
            spoken.accept(who, moment.minus(Duration.ofDays(1)));
        }
        for (Words each : said) {
            moment = moment.plus(each.after());
            spoken.accept(each.who(), moment);
        }
    }

    @Override
    public void cue(org.espace.example.Stage stage, Gathering gathering, Cues cues) {
        new Worrying(stage, gathering, this).cue(cues);
    }
}
