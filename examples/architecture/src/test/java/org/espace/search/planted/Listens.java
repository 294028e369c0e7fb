package org.espace.search.planted;

/** Somebody to depend on. */
public record Listens() {}
