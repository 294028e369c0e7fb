package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.espace.discussion.Reaction;

/** A discussion, written down as a script: the first of its words opens it, the others follow in the order in which they were said. */
final class Debate implements Part {
    /**
     * @param after how long after what was said before it; zero for what opens it
     * @param quoted which of the words it answers to, counted from 0, which opens it; -1 for none
     */
    record Words(Cast who, Duration after, int quoted, String body, List<Liking> likings) {}

    /** How many members reacted so, as far as there are so many. */
    record Liking(Reaction reaction, int people) {}

    /** What a coordinator did, so long after it was opened; without a reason it was pinned, else locked. */
    record Care(Cast who, Duration after, String reason) {}

    final String title;
    final When opened;
    final List<Words> said = new ArrayList<>();
    final List<Care> cares = new ArrayList<>();

    private Debate(When opened, String title) {
        this.opened = opened;
        this.title = title;
    }

    static Debate opened(Cast who, When when, String title, String body) {
        Debate debate = new Debate(when, title);
        debate.said.add(new Words(who, Duration.ZERO, -1, Prose.of(body), new ArrayList<>()));
        return debate;
    }

    Debate reply(Cast who, Duration after, String body) {
        return quote(-1, who, after, body);
    }

    /** @param quoted which of the words, counted from 0 */
    Debate quote(int quoted, Cast who, Duration after, String body) {
        said.add(new Words(who, after, quoted, Prose.of(body), new ArrayList<>()));
        return this;
    }

    /** Members react to what was said last. */
    Debate liked(Reaction reaction, int people) {
        said.get(said.size() - 1).likings().add(new Liking(reaction, people));
        return this;
    }

    Debate pinned(Cast by, Duration after) {
        cares.add(new Care(by, after, ""));
        return this;
    }

    Debate locked(Cast by, Duration after, String reason) {
        cares.add(new Care(by, after, reason));
        return this;
    }

    Instant openedAt(Instant now) {
        return opened.at(now, Stage.draw(title));
    }

    @Override
    public void voices(Instant now, BiConsumer<Cast, Instant> spoken) {
        Instant moment = openedAt(now);
        for (Words each : said) {
            moment = moment.plus(each.after());
            spoken.accept(each.who(), moment);
        }
    }

    @Override
    public void cue(Stage stage, Gathering gathering, Cues cues) {
        new Debating(stage, gathering, this).cue(cues);
    }
}
