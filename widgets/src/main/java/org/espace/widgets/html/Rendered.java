package org.espace.widgets.html;

import java.time.Instant;

/**
 * The HTML of a panel.
 *
 * @param until when words such as "2 hours ago" are to be others
 */
public record Rendered(String html, Instant until) {}
