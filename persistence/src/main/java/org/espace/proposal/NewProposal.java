package org.espace.proposal;

import org.espace.community.Privacy;

/**
 * A community that somebody would like to have.
 *
 * @param name 2 to 120 characters, unlike that of any community or gathering proposal that the proposer may know of
 * @param purpose one sentence, 10 to 300 characters
 * @param practice a community of practice; one of interest otherwise
 * @param audience who needs it, 0 to 300 characters
 * @param privacy {@link Privacy#CONFIDENTIAL} skips the public stage: nobody but its proposer and administrators ever sees the proposal
 * @param need what the proposer needs from it, 0 to 500 characters
 */
public record NewProposal(
        String name, String purpose, boolean practice, String audience, Privacy privacy, String need) {}
