package org.espace.unit;

/**
 * A unit as the organisation's own systems know it.
 *
 * @param code 1 to 60 characters, unique
 * @param name 1 to 200 characters, unique among the units below the same one
 * @param parentCode code of the unit above it, which must be there; empty at the top
 */
public record NewUnit(String code, String name, String parentCode) {}
