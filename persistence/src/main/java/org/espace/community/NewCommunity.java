package org.espace.community;

import java.time.Instant;

/**
 * A community about to open.
 *
 * @param name 2 to 120 characters, unlike any other's but for case
 * @param purpose one or two sentences, 1 to 500 characters
 * @param practice a community of practice; one of interest otherwise
 * @param example belongs to the example organisation and goes with it
 */
public record NewCommunity(
        String name, String purpose, boolean practice, Privacy privacy, Instant openedAt, boolean example) {}
