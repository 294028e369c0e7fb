package org.espace.discussion;

/** What a coordinator did, standing between the posts. The order is kept in the database: add at the end. */
public enum Note {
    /** None: somebody wrote. */
    POST,
    /** Posts were taken from here to a discussion of their own. */
    SPLIT,
    /** The discussion came from another community. */
    MOVED
}
