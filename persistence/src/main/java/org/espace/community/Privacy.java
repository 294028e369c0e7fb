package org.espace.community;

/** Who may see a community and read what is said in it. */
public enum Privacy {
    /** Anybody reads, signed in or not; who is signed in may join. */
    PUBLIC,
    /** Who is signed in reads and may join. */
    OPEN,
    /** Who is signed in sees that it exists and may ask to join; members read. */
    RESTRICTED,
    /** Members read; for all others it does not exist. */
    CONFIDENTIAL
}
