package org.espace.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people around a community, written down as a script: who wanted it, who stands behind it, who came how and was greeted by
 * whom. Its words may be said in any order. Not thread-safe.
 */
final class Circle {
    /** What becomes of an invitation. */
    enum Reply {
        COMES,
        DECLINES,
        NOT_YET
    }

    /** @param network what the sponsor leads; empty for the organisation @param words the endorsement; empty for none yet */
    record Backer(Cast who, String network, When asked, String words) {}

    record Voice(Cast who, When since) {}

    record Handover(Cast from, Cast to, When offered, String words) {}

    record Letter(Cast by, Cast to, When sent, Reply reply, String words) {}

    record Hello(Cast newcomer, Cast by, Duration after, String words) {}

    String welcome = "";

    @Nullable
    Handover handover;

    final Map<Cast, String> founders = new LinkedHashMap<>();
    final List<Backer> backers = new ArrayList<>();
    final List<Voice> advocates = new ArrayList<>();
    final Map<Cast, When> newcomers = new LinkedHashMap<>();
    final List<Letter> letters = new ArrayList<>();
    final List<Hello> hellos = new ArrayList<>();

    Circle welcome(String markdown) {
        welcome = Prose.of(markdown);
        return this;
    }

    /** Proposed the community (the first so named) or supported it until it opened. */
    Circle wantedBy(Cast who, String need) {
        founders.put(who, need);
        return this;
    }

    Circle sponsored(Cast who, String network, When asked, String words) {
        backers.add(new Backer(who, network, asked, Prose.of(words)));
        return this;
    }

    Circle advocated(Cast who, When since) {
        advocates.add(new Voice(who, since));
        return this;
    }

    /** A coordinator asks a member to take over, and waits for an answer. */
    Circle handingOver(Cast from, Cast to, When offered, String words) {
        handover = new Handover(from, to, offered, Prose.of(words));
        return this;
    }

    /** Joined late, in the last weeks. */
    Circle joined(Cast who, When when) {
        newcomers.put(who, when);
        return this;
    }

    Circle invited(Cast by, Cast to, When sent, Reply reply, String words) {
        letters.add(new Letter(by, to, sent, reply, Prose.of(words)));
        return this;
    }

    /** @param after how long after the newcomer came */
    Circle greeted(Cast newcomer, Cast by, Duration after, String words) {
        hellos.add(new Hello(newcomer, by, after, words));
        return this;
    }

    /** Those who came because they were invited. */
    Set<Cast> invitees() {
        Set<Cast> came = new LinkedHashSet<>();
        letters.stream().filter(each -> each.reply() == Reply.COMES).forEach(each -> came.add(each.to()));
        return came;
    }

    /** All who came by one of these ways. */
    Set<Cast> members() {
        Set<Cast> members = new LinkedHashSet<>(founders.keySet());
        members.addAll(newcomers.keySet());
        members.addAll(invitees());
        return members;
    }
}
