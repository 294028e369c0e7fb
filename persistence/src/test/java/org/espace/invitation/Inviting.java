package org.espace.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Inviting and being invited in the town; each test has a day of its own, as the invitations of a day are counted. */
abstract class Inviting {
    final Town town;
    final InvitationService invitations;

    Inviting(TestDatabase engine) {
        town = Town.shared(engine);
        invitations = town.domain.invitations();
    }

    @BeforeEach
    void a_new_day() {
        town.clock.advance(Duration.ofDays(2));
    }

    @AfterEach
    void decide_as_we_would() {
        town.domain.settings().set("invitations-a-day", "20");
    }

    long invite(Actor actor, long community, Actor who) {
        return invitations
                .invite(actor, new NewInvitation(community, List.of(who.person()), List.of(), "Come in"))
                .get(0);
    }

    long inviteByMail(Actor actor, long community, String address) {
        return invitations
                .invite(actor, new NewInvitation(community, List.of(), List.of(address), ""))
                .get(0);
    }

    static NewInvitation mails(long community, int from, int count) {
        List<String> addresses = IntStream.range(from, from + count)
                .mapToObj(number -> "mail" + number + "@example.org")
                .toList();
        return new NewInvitation(community, List.of(), addresses, "");
    }

    List<Invitation> sent(Actor actor, long community) {
        return invitations.sent(actor, community, null, 50).items();
    }

    Optional<Role> role(long community, Actor actor) {
        return town.domain.memberships().role(community, actor.person());
    }

    static String answer(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (NotFound none) {
            return "none";
        } catch (Refused refused) {
            return refused.faults().get(0).code();
        }
    }
}
