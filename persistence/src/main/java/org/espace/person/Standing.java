package org.espace.person;

/**
 * What is known of a person beyond the card, for the rooms that make more of it.
 *
 * @param unit id of the unit the person stands in; 0 for none
 * @param place empty for none
 * @param email as the host knows it, empty for none: not to be shown unless the person said so
 */
public record Standing(PersonCard card, long unit, String place, String email) {}
