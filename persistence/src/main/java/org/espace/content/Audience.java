package org.espace.content;

/** Who may see a thing. */
public enum Audience {
    /** Who may read what is said in its community. */
    READERS,
    /** Who may know that its community exists. */
    KNOWERS,
    /** Whoever is signed in. */
    STAFF
}
