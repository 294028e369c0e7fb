package org.espace.leadership;

import java.time.Instant;

/**
 * What a sponsor says for a community.
 *
 * @param words 20 to 400 characters
 * @param at when it was first given; a later wording keeps that date, because effect is measured from it
 */
public record Endorsement(String words, Instant at) {}
