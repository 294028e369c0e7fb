package org.espace.person;

import org.espace.shared.Effect;

/** A person who was told of, and what that did. */
public record PersonKept(PersonCard card, Effect effect) {}
