package org.espace.proposal;

import java.time.Instant;

/**
 * A proposal as it was made, here or elsewhere.
 *
 * @param proposer id of the person
 * @param fadesAt when it fades unless it has opened
 */
public record PastProposal(NewProposal told, long proposer, Instant proposedAt, Instant fadesAt) {}
