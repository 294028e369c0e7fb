package org.espace.person;

/** What a person may type themselves, and then neither host nor file changes any more. The order is that of bits kept: append only. */
enum OwnField {
    NAME,
    JOB,
    PLACE;

    boolean in(int bits) {
        return (bits & 1 << ordinal()) != 0;
    }

    int addedTo(int bits) {
        return bits | 1 << ordinal();
    }
}
