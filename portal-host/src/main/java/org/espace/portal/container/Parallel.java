package org.espace.portal.container;

import java.time.Duration;

/**
 * Whether panels of one page are rendered at the same time.
 *
 * @param threads for the panels of all pages; 0 for none: then those of a page are rendered one after the other
 * @param deadline that a page waits for its panels, from its first; of no meaning without threads
 */
public record Parallel(int threads, Duration deadline) {
    public static final Duration USUAL_DEADLINE = Duration.ofSeconds(10);
    public static final Parallel OFF = new Parallel(0, USUAL_DEADLINE);
}
