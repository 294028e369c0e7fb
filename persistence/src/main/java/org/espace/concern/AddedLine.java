package org.espace.concern;

/**
 * What was said to a concern just now.
 *
 * @param place among its lines
 * @param named whether the name of who said it stands at it
 */
public record AddedLine(int place, boolean named) {

    /**
     * As which part of the concern it carries files.
     *
     * @throws IllegalStateException when no name stands at it: a file tells more of its maker than words
     */
    public String part() {
        if (!named) {
            throw new IllegalStateException("Expected a line with a name to carry files, found one without.");
        }
        return ConcernLine.part(place);
    }
}
