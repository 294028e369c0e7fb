package org.espace.shared;

/** What being told of something did to what was known. */
public enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
}
