package org.espace.portal.server;

/** Makes the page for what no application answered. Thread-safe. */
@FunctionalInterface
public interface ErrorPage {

    /** HTML that is the same for all addresses: what is hidden must not be told from what is absent. */
    String html(int status, boolean signedIn);
}
