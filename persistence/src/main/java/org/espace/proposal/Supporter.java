package org.espace.proposal;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * One who wants a community.
 *
 * @param need what they need from it; empty if they did not say
 */
public record Supporter(PersonCard person, String need, Instant at) {}
