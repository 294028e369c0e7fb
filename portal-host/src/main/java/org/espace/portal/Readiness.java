package org.espace.portal;

/** Whether everything has started. Thread-safe. */
final class Readiness {
    private volatile int portlets = -1;

    /** How many portlets there are; -1 while some are still starting. */
    int portlets() {
        return portlets;
    }

    void reach(int started) {
        portlets = started;
    }
}
