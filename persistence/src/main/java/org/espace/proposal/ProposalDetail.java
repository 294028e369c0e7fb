package org.espace.proposal;

import java.util.List;

/**
 * A proposal as its own page shows it.
 *
 * @param supporters who came first stands first, at most 100
 * @param myNeed what the actor said to need; empty for nothing
 * @param mine whether the actor is its proposer
 * @param toApprove whether it waits for the actor, an administrator
 */
public record ProposalDetail(
        ProposalCard card, List<Supporter> supporters, String myNeed, boolean mine, boolean toApprove) {}
