package org.espace.invitation;

import java.time.Clock;
import java.util.List;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.secret.SecretService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Invites people into communities and takes their answers. Thread-safe. */
public final class InvitationService {
    public InvitationService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            SecretService secrets,
            Clock clock) {}

    public List<Long> invite(Actor actor, NewInvitation told) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Actor actor, long invitation) {
        throw new UnsupportedOperationException();
    }

    public String token(Actor inviter, long invitation) {
        throw new UnsupportedOperationException();
    }

    public Slice<Invitation> sent(Actor actor, long community, @Nullable Cursor after, int size) {
        throw new UnsupportedOperationException();
    }

    public List<Invitation> received(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Invitation byToken(Actor actor, String token) {
        throw new UnsupportedOperationException();
    }

    public long accept(Actor actor, String token) {
        throw new UnsupportedOperationException();
    }

    public long accept(Actor actor, long invitation) {
        throw new UnsupportedOperationException();
    }

    public void decline(Actor actor, String token) {
        throw new UnsupportedOperationException();
    }

    public void decline(Actor actor, long invitation) {
        throw new UnsupportedOperationException();
    }

    public List<Credit> credits(Actor actor, long community, int limit) {
        throw new UnsupportedOperationException();
    }

    public int expire() {
        throw new UnsupportedOperationException();
    }
}
