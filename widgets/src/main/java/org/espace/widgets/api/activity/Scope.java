package org.espace.widgets.api.activity;

/** Whose news, where nothing else is named. */
public enum Scope {
    /** Of all communities that the caller belongs to. */
    MINE,
    /** Of what the caller follows. */
    FOLLOWED
}
