package org.espace.leadership;

import java.util.List;

/**
 * Who carries a community, as one actor may see it.
 *
 * @param sponsors longest standing first, at most 50
 * @param advocates longest standing first, at most 50
 * @param toMe what is offered to the actor here
 * @param open every offer that waits for an answer, oldest first, at most 50; empty for all but coordinators, and administrators where nobody
 *     coordinates
 * @param vacant whether nobody coordinates
 */
public record Leadership(
        List<Sponsor> sponsors, List<Advocate> advocates, List<Offer> toMe, List<Offer> open, boolean vacant) {}
