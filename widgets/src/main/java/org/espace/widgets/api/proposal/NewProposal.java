package org.espace.widgets.api.proposal;

import org.espace.community.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * A community that the caller would like to have.
 *
 * @param name 2 to 120 characters
 * @param purpose one sentence, 10 to 300 characters
 * @param practice a community of practice; one of interest otherwise
 * @param audience who needs it, at most 300 characters
 * @param privacy a confidential one is shown to nobody, and opens without supporters
 * @param need what the caller needs from it, at most 500 characters
 */
public record NewProposal(
        String name,
        String purpose,
        boolean practice,
        @Nullable String audience,
        Privacy privacy,
        @Nullable String need) {}
