package org.espace.proposal;

/** How far a proposal has come. */
public enum Stage {
    /** Colleagues may support it. */
    GATHERING,
    /** Has what it needs, but for an administrator's word. */
    WAITING,
    /** Has become a community. */
    OPENED,
    /** Its time ran out. Nothing is lost: its proposer may revive it. */
    FADED,
    /** Its proposer took it back. */
    WITHDRAWN,
    /** An administrator said no, and why. */
    DECLINED
}
