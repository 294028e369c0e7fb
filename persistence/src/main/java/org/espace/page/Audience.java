package org.espace.page;

/** For whom a page is. Each is a part of the one before. */
public enum Audience {
    /** Signed in or not. */
    EVERYBODY,
    /** Who is signed in. */
    STAFF,
    /** Who acts for the whole organisation. For others there is no such page. */
    ADMINISTRATORS;

    /** Whether somebody belongs to it. */
    public boolean admits(boolean signedIn, boolean administrator) {
        return switch (this) {
            case EVERYBODY -> true;
            case STAFF -> signedIn;
            case ADMINISTRATORS -> signedIn && administrator;
        };
    }
}
