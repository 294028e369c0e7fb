package org.espace.site;

import java.time.Instant;

/**
 * Whom a site's server vouched for a while ago.
 *
 * @param origin of the page that it was given to, and that alone may use it
 * @param confined whether the page that holds it is ours: only such a one shows what no host page may read
 */
public record Pass(long person, String principal, String origin, boolean confined, Instant until) {
    /** What every secret of a pass is shown with in front, so that those of a host's own are left to the host. */
    public static final String MARK = "es_";
}
