package org.espace.portal.container;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something a portlet threw, kept in the log under a reference that the visitor is told.
 *
 * @param window id of the window
 * @param reference eight characters, to be searched in the log
 */
public record Failure(String window, String reference) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    static Failure of(PlacedWindow window, String phase, Throwable thrown) {
        Failure failure = new Failure(window.id(), newReference());
        LOG.error(
                "Reference {}: portlet \"{}\" of application \"{}\" failed in {}.",
                failure.reference,
                window.portlet(),
                window.application(),
                phase,
                thrown);
        return failure;
    }

    /** Eight letters and digits without those that are mistaken for each other. */
    public static String newReference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
