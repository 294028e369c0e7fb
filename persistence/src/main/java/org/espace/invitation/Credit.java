package org.espace.invitation;

import org.espace.person.PersonCard;

/**
 * How many people came because this one invited them.
 *
 * @param came 1 or more
 */
public record Credit(PersonCard inviter, long came) {}
