package org.espace.portal;

import java.util.List;

/** The portal cannot run like this; the message has one line a fault, each saying what to do. */
public final class BadConfig extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadConfig(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
