package org.espace.widgets.api.proposal;

import java.util.List;

/**
 * A proposed community with those who want it.
 *
 * @param supporters who came first stands first, at most 100
 * @param need what the caller said to need; empty for nothing
 */
public record Proposal(ProposalItem proposal, List<ProposalSupporter> supporters, String need) {}
