package org.espace.unit;

/**
 * What is shown of a unit.
 *
 * @param code what the organisation calls it in its own systems; empty for a unit that was only ever named
 * @param parent id of the unit above it; 0 at the top
 * @param people who stand in it or in a unit below it
 * @param here who stand directly in it
 */
public record UnitCard(long id, String code, String name, long parent, long people, long here) {}
