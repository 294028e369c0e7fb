package org.espace.question;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * Why and since when a question takes no answers.
 *
 * @param words may be empty
 * @param duplicateOf id of the question that was asked before; 0 unless closed as a duplicate
 * @param duplicateTitle its title; empty when it stands in another community, whose readers may be others by now
 */
public record Closed(
        ClosingReason reason, String words, PersonCard by, Instant at, long duplicateOf, String duplicateTitle) {}
