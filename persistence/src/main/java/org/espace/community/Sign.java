package org.espace.community;

/** What hangs outside a community's door: all that somebody is told who is asked in. */
public record Sign(long community, String name, String purpose, boolean archived) {}
