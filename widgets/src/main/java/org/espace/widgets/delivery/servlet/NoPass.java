package org.espace.widgets.delivery.servlet;

/** A pass was shown that is forged, too old, revoked, or another page's: the page has to ask for a new one. */
final class NoPass extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPass() {
        super("Expected a pass that is good for this page, found another.", null, false, false);
    }
}
