package org.espace.widgets.chicken;

import org.espace.widgets.egg.Egg;

/** Breaks a rule on purpose, together with the egg. */
public record Chicken(Egg from) {}
