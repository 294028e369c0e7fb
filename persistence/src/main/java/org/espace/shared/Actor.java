package org.espace.shared;

/**
 * Who asks: a person by id, or nobody in particular. Immutable.
 *
 * @param person id of the person, 0 for an anonymous visitor
 * @param administrator whether the person may act for the whole organisation
 */
public record Actor(long person, boolean administrator) {

    public static final Actor ANONYMOUS = new Actor(0, false);

    public Actor {
        if (person < 0) {
            throw new IllegalArgumentException("expected a person's id of 0 or more, found " + person);
        }
    }

    public static Actor of(long person) {
        return new Actor(person, false);
    }

    public boolean signedIn() {
        return person != 0;
    }

    public boolean is(long someone) {
        return signedIn() && person == someone;
    }
}
