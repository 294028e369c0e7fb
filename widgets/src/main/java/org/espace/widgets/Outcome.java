package org.espace.widgets;

/** How an action ended: it was done ({@link Redirect}), or nothing was changed ({@link Refusal}). */
public sealed interface Outcome permits Redirect, Refusal {}
