package org.espace.search;

/**
 * One thing hits could be narrowed by.
 *
 * @param value a kind, the id of a community or unit, a tag, or the name of an age
 * @param count how many of the hits that were counted have it: of the best {@link Found#COUNTED}, where there are more
 */
public record Facet(By by, String value, long count) {

    /** What it is that they have in common. */
    public enum By {
        KIND,
        COMMUNITY,
        TAG,
        UNIT,
        AGE
    }
}
