package org.espace.portal.url;

/** An address holds more state than browsers and servers carry. */
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong(int length) {
        super("Expected an address of at most " + PortalUrl.MAX_QUERY + " characters, found " + length + ".");
    }
}
