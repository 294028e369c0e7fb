package org.espace.proposal;

import java.time.Clock;
import java.util.List;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets communities be proposed and supported, and opens them when enough people want them. Thread-safe. */
public final class ProposalService {
    public ProposalService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            LeadershipService leadership,
            Clock clock) {}

    public Proposed propose(Actor actor, NewProposal told) {
        throw new UnsupportedOperationException();
    }

    public Proposed support(Actor actor, long proposal, String need) {
        throw new UnsupportedOperationException();
    }

    public void unsupport(Actor actor, long proposal) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Actor actor, long proposal) {
        throw new UnsupportedOperationException();
    }

    public void revive(Actor proposer, long proposal) {
        throw new UnsupportedOperationException();
    }

    public Proposed approve(Actor administrator, long proposal) {
        throw new UnsupportedOperationException();
    }

    public void decline(Actor administrator, long proposal, String reason) {
        throw new UnsupportedOperationException();
    }

    public Slice<ProposalCard> gathering(Actor actor, @Nullable Cursor after, int size) {
        throw new UnsupportedOperationException();
    }

    public List<ProposalCard> mine(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    public ProposalDetail detail(Actor actor, long proposal) {
        throw new UnsupportedOperationException();
    }

    public List<ProposalCard> near(Actor actor, String text, int limit) {
        throw new UnsupportedOperationException();
    }

    public int fade() {
        throw new UnsupportedOperationException();
    }
}
