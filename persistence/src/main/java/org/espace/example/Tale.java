package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
import org.jspecify.annotations.Nullable;

/** An experience, written down as a script: who told it when, what it says, and who used it. */
final class Tale implements Part {
    /** @param after how long after it was told */
    record Using(Cast who, Duration after, NewUse use) {}

    /** @param after how long after it was told */
    record Looking(Cast who, Duration after, boolean holds) {}

    final Cast who;
    final When told;
    final String title;
    final List<Using> uses = new ArrayList<>();
    final List<Looking> lookings = new ArrayList<>();
    private final String tags;
    private final int months;
    private String situation = "";
    private String actions = "";
    private String outcome = "";
    private String nextTime = "";

    @Nullable
    String question;

    private Tale(Cast who, When told, int months, String title, String tags) {
        this.who = who;
        this.told = told;
        this.months = months;
        this.title = title;
        this.tags = tags;
    }

    /** @param months after which its author is to look at it again: 3, 6 or 12 */
    static Tale told(Cast who, When when, int months, String title, String tags) {
        return new Tale(who, when, months, title, tags);
    }

    /** It is made from the accepted answer to the question of that title. */
    Tale from(String titleOfQuestion) {
        question = titleOfQuestion;
        return this;
    }

    Tale situation(String markdown) {
        situation = Prose.of(markdown);
        return this;
    }

    Tale weDid(String markdown) {
        actions = Prose.of(markdown);
        return this;
    }

    Tale happened(String markdown) {
        outcome = Prose.of(markdown);
        return this;
    }

    Tale nextTime(String markdown) {
        nextTime = Prose.of(markdown);
        return this;
    }

    Tale used(Cast by, Duration after, String place, Result result, String words) {
        uses.add(new Using(by, after, new NewUse(place, result, Prose.of(words))));
        return this;
    }

    Tale confirmed(Cast by, Duration after) {
        lookings.add(new Looking(by, after, true));
        return this;
    }

    Tale outdated(Cast by, Duration after) {
        lookings.add(new Looking(by, after, false));
        return this;
    }

    Story story() {
        return new Story(title, situation, actions, outcome, nextTime, tags, months);
    }

    Instant toldAt(Instant now) {
        return told.at(now, Stage.draw(title));
    }

    @Override
    public void voices(Instant now, BiConsumer<Cast, Instant> spoken) {
        Instant at = toldAt(now);
        spoken.accept(who, at);
        uses.forEach(each -> spoken.accept(each.who(), at.plus(each.after())));
    }

    @Override
    public void cue(Stage stage, Gathering gathering, Cues cues) {
        new Telling(stage, gathering, this).cue(cues);
    }
}
