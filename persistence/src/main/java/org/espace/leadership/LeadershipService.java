package org.espace.leadership;

import java.time.Clock;
import java.util.List;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;

/** Offers tasks to people, and knows who has taken them on. Thread-safe. */
public final class LeadershipService {
    public LeadershipService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Clock clock) {}

    /** Who carries this community. */
    public Leadership of(Access access) {
        throw new UnsupportedOperationException();
    }

    /** What is offered to the actor, anywhere; newest first, at most 50. */
    public List<Offer> offers(Actor actor) {
        throw new UnsupportedOperationException();
    }

    public long offer(Actor actor, NewOffer told) {
        throw new UnsupportedOperationException();
    }

    public void accept(Actor actor, long offer) {
        throw new UnsupportedOperationException();
    }

    public void decline(Actor actor, long offer, String words) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Actor actor, long offer) {
        throw new UnsupportedOperationException();
    }

    public void name(Actor actor, long offer, long person) {
        throw new UnsupportedOperationException();
    }

    public void volunteer(Actor actor, long community, Duty duty) {
        throw new UnsupportedOperationException();
    }

    public void layDown(Actor actor, long community, Duty duty) {
        throw new UnsupportedOperationException();
    }

    public void end(Actor coordinator, long community, long person, Duty duty) {
        throw new UnsupportedOperationException();
    }

    public void endorse(Actor sponsor, long community, String words) {
        throw new UnsupportedOperationException();
    }

    public void withdrawEndorsement(Actor sponsor, long community) {
        throw new UnsupportedOperationException();
    }
}
