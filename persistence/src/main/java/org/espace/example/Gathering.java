package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.espace.community.NewCommunity;
import org.espace.community.Role;

/** A community coming together: opened, then joined by one after another, each before first speaking there. */
final class Gathering {
    private final Stage stage;
    private final Scene scene;
    private final RandomGenerator draw;
    private final Map<Cast, Instant> since = new EnumMap<>(Cast.class);
    private long id;

    Gathering(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
        this.draw = Stage.draw(scene.name);
    }

    /** The community's id; 0 until it is opened. */
    long id() {
        return id;
    }

    void cue(Cues cues) {
        Instant opened = scene.opened.at(stage.now, draw);
        cues.at(opened, () -> open(opened));
        scene.coordinators.forEach(who -> enrol(cues, who, Role.COORDINATOR, opened));
        Map<Cast, Instant> firstWords = firstWords();
        for (Cast who : scene.members) {
            Instant spoke = firstWords.get(who);
            enrol(cues, who, Role.MEMBER, spoke == null ? between(opened, recently(2)) : early(opened, spoke));
        }
        scene.waiting.forEach(who -> enrol(cues, who, Role.ASKED, between(recently(9), recently(1))));
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
        id = stage.communities.open(
                new NewCommunity(scene.name, scene.purpose, scene.practice, scene.privacy, opened, true));
        stage.settle();
    }

    private void enrol(Cues cues, Cast who, Role role, Instant from) {
        since.put(who, from);
        cues.at(from, () -> stage.memberships.enrol(id, stage.id(who), role, from));
    }

    private Map<Cast, Instant> firstWords() {
        Map<Cast, Instant> first = new EnumMap<>(Cast.class);
        for (Talk talk : scene.talks) {
            Instant asked = talk.askedAt(stage.now);
            talk.posts().forEach(post -> first.merge(post.author(), asked, (a, b) -> a.isBefore(b) ? a : b));
        }
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
