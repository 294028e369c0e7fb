package org.espace.search;

/**
 * A way to narrow, with its name where it has one of its own.
 *
 * @param name of a community or unit, a tag; the value itself where the reader's language has to name it
 */
public record Choice(Facet facet, String name) {}
