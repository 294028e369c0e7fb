package org.espace.widgets.delivery;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short word shown to a reader and written beside the fault in the log, so that a help desk finds one by the other. */
final class Reference {
    private static final Logger LOG = LoggerFactory.getLogger("org.espace.widgets.faults");
    private static final String NO_LOOKALIKES = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;

    private Reference() {}

    static String log(String what, Throwable fault) {
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(NO_LOOKALIKES.charAt(ThreadLocalRandom.current().nextInt(NO_LOOKALIKES.length())));
        }
        LOG.error("{} failed, reference {}", what, reference, fault);
        return reference.toString();
    }
}
