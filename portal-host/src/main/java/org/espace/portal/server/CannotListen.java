package org.espace.portal.server;

/** The server could not start; the message is one sentence for the person who starts the program. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotListen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
