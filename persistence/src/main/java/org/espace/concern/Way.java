package org.espace.concern;

/** How somebody raises a concern. */
public enum Way {
    /** Under their name. */
    NAMED,
    /** Two handlers, named beforehand, see who it is. */
    CONFIDENTIAL,
    /** Nobody sees who it is, and nothing that is stored tells it. */
    ANONYMOUS
}
