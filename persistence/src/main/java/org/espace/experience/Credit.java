package org.espace.experience;

import org.espace.person.PersonCard;

/** The answer that an experience was made from, and whose it was, whoever tells it. */
public record Credit(long question, long answer, PersonCard asker, PersonCard answerer) {}
