package org.espace.leadership;

import java.time.Instant;
import org.espace.person.PersonCard;

/** A member who carries the word, since when. */
public record Advocate(PersonCard person, Instant since) {}
