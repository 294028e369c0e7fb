/**
 * Communities that are wanted but not open yet: somebody proposes one, colleagues support it, and with enough of them it opens by itself.
 *
 * <p>Reading order: Stage, NewProposal, ProposalCard, ProposalDetail, ProposalService.
 */
@NullMarked
package org.espace.proposal;

import org.jspecify.annotations.NullMarked;
