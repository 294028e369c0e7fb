package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.espace.community.Privacy;

/**
 * One community, written down as a script: who leads, who joined, and who said what, when; its people stand in a {@link Circle}. A subclass says so in
 * {@link #script()}, in the words below. Everyone who speaks is a member without being named in {@link #joined}. A scene
 * is read once; not thread-safe.
 */
abstract class Scene {
    final String name;
    final String purpose;
    final boolean practice;
    final Privacy privacy;
    final When opened;
    final Set<Cast> coordinators = new LinkedHashSet<>();
    final Set<Cast> members = new LinkedHashSet<>();
    final Set<Cast> waiting = new LinkedHashSet<>();
    final List<Talk> talks = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();

    /** The two who handle concerns, or nobody. */
    final List<Cast> handlers = new ArrayList<>();

    Circle circle = new Circle();

    Scene(String name, String purpose, boolean practice, Privacy privacy, int openedDaysAgo) {
        this.name = name;
        this.purpose = purpose;
        this.practice = practice;
        this.privacy = privacy;
        this.opened = daysAgo(openedDaysAgo);
    }

    abstract void script();

    /** The scene with its script read; members are those who speak and those who only joined, no coordinators. */
    final Scene read() {
        script();
        talks.forEach(talk -> talk.posts().forEach(post -> members.add(post.author())));
        parts.forEach(part -> part.voices(Instant.EPOCH, (who, moment) -> members.add(who)));
        members.addAll(circle.members());
        members.removeAll(coordinators);
        return this;
    }

    final void led(Cast... who) {
        coordinators.addAll(Arrays.asList(who));
    }

    /** Who wanted it, stands behind it, or came in a way worth telling; they are members without being named again. */
    final void around(Circle people) {
        circle = people;
    }

    /** Members who only read, so far. */
    final void joined(Cast... who) {
        members.addAll(Arrays.asList(who));
    }

    /** Those who asked to join in the last days and still wait for a coordinator. */
    final void waiting(Cast... who) {
        waiting.addAll(Arrays.asList(who));
    }

    /** Opens a talk; {@code tags} stand in one text, with blanks between. */
    final void ask(Cast who, When when, int useful, String title, String tags, String body) {
        List<Post> posts = new ArrayList<>();
        posts.add(new Post(Post.Kind.QUESTION, who, Duration.ZERO, useful, Prose.of(body)));
        talks.add(new Talk(title, List.of(tags.split(" ")), when, posts, new ArrayList<>()));
    }

    final void answer(Cast who, Duration after, int useful, String body) {
        say(Post.Kind.ANSWER, who, after, useful, body);
    }

    /** An answer that the asker then accepts. */
    final void accepted(Cast who, Duration after, int useful, String body) {
        say(Post.Kind.ACCEPTED, who, after, useful, body);
    }

    /** On the last answer, or on the question when there is none yet. */
    final void comment(Cast who, Duration after, String body) {
        say(Post.Kind.COMMENT, who, after, 0, body);
    }

    /** What else goes on there: discussions, experiences, concerns. */
    final void also(List<? extends Part> further) {
        parts.addAll(further);
    }

    /** Concerns are handled there, by these two. */
    final void handledBy(Cast one, Cast other) {
        handlers.addAll(List.of(one, other));
    }

    /** Others have the last question too. */
    final void meToo(Duration after, Cast... who) {
        Arrays.asList(who).forEach(each -> move(Move.Kind.ME_TOO, each, after, ""));
    }

    /** The asker of the last question changes what it says. */
    final void edited(Duration after, String body) {
        Talk last = talks.get(talks.size() - 1);
        move(Move.Kind.EDITED, last.question().author(), after, Prose.of(body));
    }

    /** The last question is closed: another one, asked before, has its answer. */
    final void askedBefore(Cast by, Duration after, String titleOfOther) {
        move(Move.Kind.ASKED_BEFORE, by, after, titleOfOther);
    }

    static When daysAgo(int days) {
        return new When(Duration.ofDays(days), true);
    }

    static When hoursAgo(int hours) {
        return new When(Duration.ofHours(hours), false);
    }

    static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private void move(Move.Kind kind, Cast who, Duration after, String words) {
        talks.get(talks.size() - 1).moves().add(new Move(kind, who, after, words));
    }

    private void say(Post.Kind kind, Cast who, Duration after, int useful, String body) {
        talks.get(talks.size() - 1).posts().add(new Post(kind, who, after, useful, Prose.of(body)));
    }
}
