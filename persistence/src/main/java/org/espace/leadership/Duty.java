package org.espace.leadership;

/** A task that a person has taken on for a community. */
public enum Duty {
    /** Looks after the community and answers those who ask to join; always one of its members. */
    COORDINATOR,
    /** Carries the word into the workforce; always one of its members. */
    ADVOCATE,
    /** A leader of the organisation, or of a network, who stands behind the community; need not be a member. */
    SPONSOR
}
