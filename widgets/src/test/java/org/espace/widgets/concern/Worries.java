package org.espace.widgets.concern;

import java.util.ArrayList;
import java.util.List;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.ConcernService;
import org.espace.concern.HandlerCard;
import org.espace.concern.NewConcern;
import org.espace.concern.Raised;
import org.espace.concern.Stage;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.person.NewPerson;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.test.Town;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scenery;

/** Concerns raised every way, in groups large and small. Only read it. Bo coordinates, ann and dee handle concerns. */
final class Worries {
    static final Worries SHARED = new Worries();

    final Town town = Scenery.SHARED.town;
    final Domain domain = town.domain;
    final ConcernService concerns = domain.concerns();
    final Actor author = person("Author of worries");
    final long ward = town.community("Worries of the ward", Privacy.OPEN);
    final long small = town.community("Worries of few", Privacy.RESTRICTED);
    final long open = town.community("Worries in the open", Privacy.PUBLIC);
    final long named;
    final long confidential;
    final long waiting;
    final long hostile;
    final Raised anonymous;

    private Worries() {
        fill(ward);
        fill(open);
        for (long each : List.of(ward, open)) {
            concerns.nameHandler(town.bo, each, town.ann.person());
            domain.memberships().enrol(each, town.dee.person(), Role.MEMBER, town.clock.instant());
            concerns.nameHandler(town.bo, each, town.dee.person());
        }
        named = raise(ward, author, Way.NAMED, "The night bus is late", "Every *night*.")
                .id();
        for (int i = 0; i < 24; i++) {
            raise(open, town.ann, Way.NAMED, "Worry number " + i + " of many", "More of it.");
        }
        concerns.step(town.bo, named, Stage.HEARD, "We wrote to the bus company.");
        for (int i = 0; i < 60; i++) {
            concerns.reply(i % 2 == 0 ? town.ann : author, named, "It was late again, time " + i);
        }
        confidential = raise(ward, author, Way.CONFIDENTIAL, "A rota that is not fair", "The same people, always.")
                .id();
        anonymous = raise(ward, author, Way.ANONYMOUS, "We are too few at night", "Two for thirty beds.");
        String bad = PlainText.shorten(String.join("\n\n", Hostile.SEEDS), 4_900);
        hostile = raise(open, author, Way.ANONYMOUS, PlainText.line("Why? " + Hostile.SEEDS.get(2)), bad)
                .id();
        concerns.publish();
        concerns.step(town.ann, hostile, Stage.DONE, bad);
        concerns.reply(town.bo, hostile, bad);
        waiting = raise(ward, author, Way.CONFIDENTIAL, "A door that does not close", "Anybody walks in.")
                .id();
    }

    /** A new member of the ward: each gets slips of their own. */
    Actor member() {
        Actor member = person("Somebody " + System.nanoTime());
        domain.memberships().enrol(ward, member.person(), Role.MEMBER, town.clock.instant());
        return member;
    }

    Raised raise(long community, Actor who, Way way, String title, String body) {
        Access access = domain.communities().access(who, community);
        List<Long> handlers =
                concerns.handlers(access).stream().map(HandlerCard::person).toList();
        String slip = concerns.form(access, null).slip();
        return concerns.raise(who, new NewConcern(community, way, title, body, slip, new ArrayList<>(handlers)));
    }

    private void fill(long community) {
        domain.memberships().enrol(community, author.person(), Role.MEMBER, town.clock.instant());
        for (int i = 0; i < 10; i++) {
            domain.memberships()
                    .enrol(community, person("Nurse " + community + i).person(), Role.MEMBER, town.clock.instant());
        }
    }

    private Actor person(String name) {
        return Actor.of(domain.people()
                .add(new NewPerson(null, name, "Nurse", "Ward 9", town.clock.instant(), false))
                .id());
    }
}
