package org.espace.profile;

/** Who may see a contact. */
public enum Shown {
    /** Everybody who is signed in. */
    STAFF,
    /** Who belongs to a community that the person belongs to. */
    COMMUNITIES,
    /** The person alone. */
    NOBODY
}
