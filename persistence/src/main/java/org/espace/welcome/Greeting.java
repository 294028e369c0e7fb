package org.espace.welcome;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * That one member said hello to a newcomer.
 *
 * @param words 0 to 200 characters
 */
public record Greeting(PersonCard person, String words, Instant at) {}
