package org.espace.proposal;

import java.time.Clock;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.shared.PlainText;

/** Makes a community of a proposal. Each method belongs in a unit of work that holds the proposal. Thread-safe. */
final class Opening {
    /** More than any threshold; whoever comes later joins the community itself. */
    private static final int MOST_SUPPORTERS = 1_000;

    private static final int ROOM_FOR_NUMBER = 8;

    private final Ledger ledger;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final LeadershipService leadership;
    private final Clock clock;

    Opening(
            Ledger ledger,
            CommunityService communities,
            MembershipService memberships,
            LeadershipService leadership,
            Clock clock) {
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.leadership = leadership;
        this.clock = clock;
    }

    /** Its supporters become members in one moment, what they need is what it is found by, and its proposer is asked to coordinate. */
    void open(EntityManager manager, Proposal proposal, long actor) {
        Instant now = clock.instant();
        long community = communities.open(proposal.community(freeName(proposal), now));
        for (ProposalSupport each : new SupportRepository(manager).of(proposal.id(), MOST_SUPPORTERS)) {
            memberships.enrol(community, each.person(), Role.MEMBER, now);
            communities.need(community, each.need());
        }
        communities.need(community, proposal.audience());
        leadership.offerByCommunity(community, proposal.proposer());
        proposal.open(community);
        ledger.record(new ProposalOpened(community, proposal.id(), actor, now));
    }

    /** Its own, unless a community was opened under it in the meantime: then a number tells them apart, so that no support is lost. */
    private String freeName(Proposal proposal) {
        String name = proposal.name();
        if (proposal.hidden()) {
            return name;
        }
        String free = name;
        for (int number = 2; communities.isPublicName(free); number++) {
            free = PlainText.shorten(name, Proposal.LONGEST_NAME - ROOM_FOR_NUMBER) + " " + number;
        }
        return free;
    }
}
