package org.espace.welcome;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;

/**
 * A member who joined not long ago.
 *
 * @param greetings the first 5, first come first
 * @param greetedByMe whether the actor has said hello
 */
public record Newcomer(PersonCard person, Instant since, List<Greeting> greetings, boolean greetedByMe) {}
