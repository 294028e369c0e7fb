package org.espace.portal;

/** Whether everything has started. Thread-safe. */
final class Readiness {
    private volatile boolean reached;

    boolean isReached() {
        return reached;
    }

    void reach() {
        reached = true;
    }
}
