package org.espace.unit;

import org.espace.shared.Effect;

/** A unit that was told of, and what that did. */
public record UnitKept(long id, Effect effect) {}
