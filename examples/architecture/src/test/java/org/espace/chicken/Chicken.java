package org.espace.chicken;

import org.espace.egg.Egg;

/** Breaks a rule on purpose, together with the egg. */
public record Chicken(Egg from) {}
