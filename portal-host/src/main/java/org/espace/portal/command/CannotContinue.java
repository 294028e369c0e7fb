package org.espace.portal.command;

/** A command cannot do what it was asked; the message is one sentence that says what to do. */
public final class CannotContinue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotContinue(String sentence) {
        super(sentence);
    }
}
