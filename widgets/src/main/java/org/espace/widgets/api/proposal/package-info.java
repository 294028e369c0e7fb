/**
 * Proposed communities for programs.
 *
 * <p>Reading order: Proposals, ProposalItem, Proposal, NewProposal.
 */
@NullMarked
package org.espace.widgets.api.proposal;

import org.jspecify.annotations.NullMarked;
