package org.espace.community;

/** What a person is in a community. */
public enum Role {
    /** Has asked to join and waits for an answer; may do no more than anybody else. */
    ASKED,
    MEMBER,
    /** A member who looks after the community and answers those who ask to join. */
    COORDINATOR;

    public boolean belongs() {
        return this != ASKED;
    }
}
