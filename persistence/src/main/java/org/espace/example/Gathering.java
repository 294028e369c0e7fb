package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.espace.community.NewCommunity;
import org.espace.community.Role;
import org.espace.proposal.NewProposal;
import org.jspecify.annotations.Nullable;

/** A community coming together: opened, then joined by one after another, each before first speaking there. */
final class Gathering {
    /** So many days ago, at the latest, came who has not spoken: those who came since are named one by one. */
    private static final int LAST_QUIET_ARRIVAL = 35;

    /** So many days ago handlers of concerns were named, wherever there are any. */
    private static final int HANDLERS_NAMED = 120;

    private final Stage stage;
    private final Scene scene;
    private final RandomGenerator draw;
    private final Map<Cast, Instant> since = new EnumMap<>(Cast.class);
    private final Map<String, Asked> asked = new HashMap<>();
    private long id;

    /** A question that was asked. @param accepted the answer that was accepted; 0 for none yet */
    record Asked(long question, long accepted) {}

    Gathering(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
        this.draw = Stage.draw(scene.name);
    }

    /** The community's id; 0 until it is opened. */
    long id() {
        return id;
    }

    /** To be told of each question that is asked and each answer that is accepted. */
    void asked(String title, Asked question) {
        asked.put(title, question);
    }

    /** @throws NullPointerException when no question of that title was asked by now */
    Asked asked(@Nullable String title) {
        return Objects.requireNonNull(
                asked.get(title), () -> "expected a question asked before, found '" + title + "'");
    }

    /** The two who handle concerns, or nobody. */
    List<Cast> handlers() {
        return scene.handlers;
    }

    Circle circle() {
        return scene.circle;
    }

    String purpose() {
        return scene.purpose;
    }

    /** Who coordinates from the first day, and speaks for all who do. */
    Cast coordinator() {
        return scene.coordinators.iterator().next();
    }

    /** What was proposed before it opened. */
    NewProposal proposed(String need) {
        return new NewProposal(scene.name, scene.purpose, scene.practice, "", scene.privacy, need);
    }

    /** Since when somebody belongs, as far as that is known. */
    Instant since(Cast who) {
        return since.getOrDefault(who, stage.now);
    }

    /** Somebody belongs from then on, by another way than opening the door. */
    void comes(Cast who, Instant from) {
        since.put(who, from);
    }

    /** The same moment each time it is asked for. */
    Instant moment(When when, Cast whom) {
        return when.at(stage.now, Stage.draw(scene.name + whom.name()));
    }

    /** That moment, or the day after the person came, when that is later. */
    Instant whenThere(Cast who, When when) {
        Instant wanted = moment(when, who);
        Instant there = since(who).plus(Duration.ofDays(1));
        return wanted.isAfter(there) ? wanted : there;
    }

    void cue(Cues cues) {
        Instant opened = scene.opened.at(stage.now, draw);
        cues.at(opened, () -> open(opened));
        scene.coordinators.forEach(who -> enrol(cues, who, Role.COORDINATOR, opened));
        Map<Cast, Instant> firstWords = firstWords();
        for (Cast who : scene.members) {
            if (!circle().invitees().contains(who)) {
                enrol(cues, who, Role.MEMBER, arrival(who, opened, firstWords.get(who)));
            }
        }
        scene.waiting.forEach(who -> enrol(cues, who, Role.ASKED, between(recently(9), recently(1))));
        if (!circle().founders.isEmpty()) {
            new Wishing(stage).cueBirth(cues, this, opened, Duration.ofHours(79));
        }
        new Carrying(stage, this).cue(cues, opened);
        nameHandlers(cues);
        new Arriving(stage, this).cue(cues);
    }

    private Instant arrival(Cast who, Instant opened, @Nullable Instant spoke) {
        When late = circle().newcomers.get(who);
        if (late != null) {
            return moment(late, who);
        }
        if (circle().founders.containsKey(who)) {
            return opened;
        }
        return spoke == null ? between(opened, recently(LAST_QUIET_ARRIVAL)) : early(opened, spoke);
    }

    /** Some members who had joined by that moment, at most so many and never the author. */
    List<Cast> someMembers(int most, Cast author, Instant moment, String subject) {
        List<Cast> present = new ArrayList<>();
        since.forEach((who, from) -> {
            if (who != author && from.isBefore(moment) && !scene.waiting.contains(who)) {
                present.add(who);
            }
        });
        Collections.shuffle(present, new Random(subject.hashCode()));
        return present.subList(0, Math.min(most, present.size()));
    }

    private void open(Instant opened) {
        id = stage.services
                .communities()
                .open(new NewCommunity(scene.name, scene.purpose, scene.practice, scene.privacy, opened, true));
        stage.settle();
    }

    private void nameHandlers(Cues cues) {
        Instant at = recently(HANDLERS_NAMED);
        scene.handlers.forEach(who -> cues.at(
                at, () -> stage.services.concerns().nameHandler(stage.actor(coordinator()), id, stage.id(who))));
    }

    private void enrol(Cues cues, Cast who, Role role, Instant from) {
        since.put(who, from);
        cues.at(from, () -> stage.services.memberships().enrol(id, stage.id(who), role, from));
    }

    private Map<Cast, Instant> firstWords() {
        Map<Cast, Instant> first = new EnumMap<>(Cast.class);
        for (Talk talk : scene.talks) {
            Instant asked = talk.askedAt(stage.now);
            talk.posts().forEach(post -> first.merge(post.author(), asked, (a, b) -> a.isBefore(b) ? a : b));
        }
        scene.parts.forEach(part ->
                part.voices(stage.now, (who, moment) -> first.merge(who, moment, (a, b) -> a.isBefore(b) ? a : b)));
        return first;
    }

    private Instant recently(int days) {
        return stage.now.minus(Duration.ofDays(days));
    }

    private Instant between(Instant from, Instant until) {
        return from.plusMillis((long) (Duration.between(from, until).toMillis() * (0.01 + 0.98 * draw.nextDouble())));
    }

    /** Rather soon after {@code from}: who speaks has mostly been there for a while. */
    private Instant early(Instant from, Instant until) {
        return between(from, between(from, until));
    }
}
