package org.espace.profile;

/** A way to reach a person. */
public enum ContactKind {
    EMAIL,
    PHONE,
    CHAT,
    WEB
}
