package org.espace.directory;

/**
 * Which people; empty or 0 is any. All that is given must match.
 *
 * @param name beginnings of words of the name
 * @param unit the unit or any below it
 * @param place whole words of the place
 * @param language whole words of a language
 * @param skill whole words of what they can help with, told apart only by their stem
 */
public record PeopleQuery(String name, long unit, String place, String language, String skill) {
    public static final PeopleQuery ALL = new PeopleQuery("", 0, "", "", "");
}
