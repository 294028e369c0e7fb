/**
 * Panels in which a community is wanted before it is there: proposing one, and supporting what others propose.
 *
 * <p>Reading order: CommunityStart, Similar, ProposalList, Supporting.
 */
@NullMarked
package org.espace.widgets.proposal;

import org.jspecify.annotations.NullMarked;
