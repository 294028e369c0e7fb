package org.espace.concern;

/**
 * A concern that was taken in.
 *
 * @param code the case code of an anonymous one, in groups; empty for others
 */
public record Raised(long id, Way way, String code) {}
