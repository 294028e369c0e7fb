package org.espace.jpa;

/** How the tables of a database compare with those this program would make. */
public enum SchemaAge {
    /** There are none of ours. */
    NONE,
    /** Steps are missing that opening it would take. */
    OLDER,
    CURRENT,
    /** A later version of the program was here. */
    NEWER
}
