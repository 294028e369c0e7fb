package org.espace.egg;

import org.espace.chicken.Chicken;
import org.jspecify.annotations.Nullable;

/** Breaks a rule on purpose, together with the chicken. */
public record Egg(@Nullable Chicken from) {}
