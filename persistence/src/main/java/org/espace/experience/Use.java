package org.espace.experience;

import java.time.Instant;
import org.espace.person.PersonCard;

/** That somebody used an experience: where, and how it went. */
public record Use(PersonCard person, String place, Result result, String words, Instant at) {}
