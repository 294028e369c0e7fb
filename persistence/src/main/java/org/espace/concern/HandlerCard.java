package org.espace.concern;

/** One of the two who handle concerns of a community. */
public record HandlerCard(long person, String name) {}
