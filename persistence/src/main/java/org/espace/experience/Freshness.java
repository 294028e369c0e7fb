package org.espace.experience;

/** Whether an experience can be relied on. */
public enum Freshness {
    /** Its author has looked at it in time. */
    FRESH,
    /** It is time that its author looks at it. */
    DUE,
    /** Its author, or a coordinator, has said that it holds no more. */
    OUT_OF_DATE
}
