package org.espace.portal;

/** Whether everything has started. Thread-safe. */
final class Readiness {
    private volatile int portlets = -1;
    private volatile boolean stopping;

    /** How many portlets there are; -1 while some are still starting. */
    int portlets() {
        return portlets;
    }

    /** From now on it cannot be used. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    void reach(int started) {
        portlets = started;
    }
}
