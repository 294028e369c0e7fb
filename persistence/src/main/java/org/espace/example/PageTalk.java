package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What people say about one page of the intranet, written down as a script. */
final class PageTalk implements Part {
    /** @param after how long after what was said before it */
    record Words(Kind kind, Cast who, Duration after, String body) {}

    enum Kind {
        COMMENT,
        QUESTION,
        /** To the last comment or question. */
        REPLY,
        /** Who asked the last question has the answer. */
        ANSWERED
    }

    /** What whoever placed the panel calls the page. */
    final String subject;

    final When begun;
    final List<Words> said = new ArrayList<>();

    private PageTalk(String subject, When begun) {
        this.subject = subject;
        this.begun = begun;
    }

    static PageTalk about(String subject, When begun) {
        return new PageTalk(subject, begun);
    }

    PageTalk comment(Cast who, Duration after, String body) {
        return says(Kind.COMMENT, who, after, body);
    }

    PageTalk question(Cast who, Duration after, String body) {
        return says(Kind.QUESTION, who, after, body);
    }

    PageTalk reply(Cast who, Duration after, String body) {
        return says(Kind.REPLY, who, after, body);
    }

    PageTalk answered(Cast asker, Duration after) {
        return says(Kind.ANSWERED, asker, after, "");
    }

    private PageTalk says(Kind kind, Cast who, Duration after, String body) {
        said.add(new Words(kind, who, after, Prose.of(body)));
        return this;
    }

    Instant begunAt(Instant now) {
        return begun.at(now, Stage.draw(subject));
    }

    @Override
    public void voices(Instant now, BiConsumer<Cast, Instant> spoken) {
        Instant moment = begunAt(now);
        for (Words each : said) {
            moment = moment.plus(each.after());
            spoken.accept(each.who(), moment);
        }
    }

    @Override
    public void cue(Stage stage, Gathering gathering, Cues cues) {
        new PageTalking(stage, gathering, this).cue(cues);
    }
}
