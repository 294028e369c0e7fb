package org.espace.invitation;

import java.time.Clock;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.ledger.Ledger;

/** Ends invitations, one way or the other. Asks for no right; each method belongs in a unit of work that holds the invitation. Thread-safe. */
final class Settling {
    private final Ledger ledger;
    private final MembershipService memberships;
    private final Clock clock;

    Settling(Ledger ledger, MembershipService memberships, Clock clock) {
        this.ledger = ledger;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The person comes in; another invitation of theirs to the same community is taken back, so that one inviter has the credit. */
    void accept(EntityManager manager, SentInvitation invitation, long person) {
        Instant now = clock.instant();
        came(manager, invitation, person);
        new InvitationRepository(manager)
                .open(invitation.community(), Target.person(person, "").key())
                .ifPresent(other -> withdraw(manager, other, 0));
        memberships.enrol(invitation.community(), person, Role.MEMBER, now);
    }

    /** The person has come in already, or comes in with this. */
    void came(EntityManager manager, SentInvitation invitation, long person) {
        Instant now = clock.instant();
        invitation.settle(State.ACCEPTED, person, now);
        manager.flush();
        ledger.record(new InvitationAccepted(invitation.community(), person, invitation.inviter(), now));
    }

    /** @param person 0 for one who holds the link and is not signed in */
    void decline(EntityManager manager, SentInvitation invitation, long person) {
        Instant now = clock.instant();
        settle(manager, invitation, State.DECLINED, person, now);
        ledger.record(new InvitationDeclined(invitation.community(), invitation.id(), person, now));
    }

    void withdraw(EntityManager manager, SentInvitation invitation, long actor) {
        Instant now = clock.instant();
        settle(manager, invitation, State.WITHDRAWN, 0, now);
        ledger.record(new InvitationWithdrawn(invitation.community(), invitation.id(), actor, now));
    }

    void expire(EntityManager manager, SentInvitation invitation) {
        Instant now = clock.instant();
        settle(manager, invitation, State.EXPIRED, 0, now);
        ledger.record(new InvitationExpired(invitation.community(), invitation.id(), 0, now));
    }

    private void settle(EntityManager manager, SentInvitation invitation, State state, long by, Instant now) {
        long picked = invitation.byAddress() ? 0 : invitation.invitee();
        invitation.settle(state, by, now);
        manager.flush();
        if (picked != 0) {
            memberships.forget(invitation.community(), picked, Role.INVITED);
        }
    }
}
