package org.espace.experience;

/** How it went for somebody who used an experience. */
public enum Result {
    WORKED,
    PARTLY,
    DID_NOT
}
