package org.espace.widgets.proposal;

import java.util.List;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.proposal.ProposalCard;
import org.espace.shared.Actor;

/** What there is already, or is being proposed, for a need. */
public record Similar(List<CommunitySummary> communities, List<ProposalCard> proposals) {
    private static final int COMMUNITIES = 3;
    private static final int PROPOSALS = 3;

    /** At most three of each, the closest first. */
    static Similar to(Domain domain, Actor actor, String text) {
        return new Similar(
                domain.finder().near(actor, text, COMMUNITIES),
                domain.proposals().near(actor, text, PROPOSALS));
    }

    public int size() {
        return communities.size() + proposals.size();
    }
}
