package org.espace.community;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * A person in a community, or one who has to do with it.
 *
 * @param words what they said when they asked to join; empty for none
 */
public record Member(PersonCard person, Role role, Instant since, String words) {}
