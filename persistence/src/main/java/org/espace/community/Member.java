package org.espace.community;

import java.time.Instant;
import org.espace.person.PersonCard;

/** A person in a community. */
public record Member(PersonCard person, Role role, Instant since) {}
