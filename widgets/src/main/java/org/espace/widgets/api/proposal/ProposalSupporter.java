package org.espace.widgets.api.proposal;

import java.time.Instant;
import org.espace.widgets.api.value.PersonRef;

/**
 * One who wants a community.
 *
 * @param need what they need from it; may be empty
 */
public record ProposalSupporter(PersonRef person, String need, Instant at) {}
