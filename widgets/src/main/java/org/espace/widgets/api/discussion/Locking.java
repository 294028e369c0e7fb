package org.espace.widgets.api.discussion;

/** @param reason for all to read, 2 to 300 characters */
public record Locking(String reason) {}
