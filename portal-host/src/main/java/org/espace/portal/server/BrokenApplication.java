package org.espace.portal.server;

import org.jspecify.annotations.Nullable;

/** A portlet application could not be deployed; the message is one sentence that says which and why. */
public final class BrokenApplication extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenApplication(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
