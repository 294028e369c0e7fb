package org.espace.invitation;

/** What has become of an invitation. */
public enum State {
    OPEN,
    ACCEPTED,
    /** Final: nobody can invite this person, or this address, to that community again. */
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
