package org.espace.site;

import java.time.Instant;

/**
 * What a site's server has vouched for, checked as far as it can be without knowing what was used before.
 *
 * @param key with which it was signed
 * @param principal the name by which hosts know the person
 * @param person our id of that person
 * @param origin of the page that asks; one of the site's
 * @param confined whether it asks from a page of ours, which that site cannot look into
 * @param number that the server gave it, once ({@code jti})
 * @param until after which it is void
 */
public record Voucher(
        SiteKey key, String principal, long person, String origin, boolean confined, String number, Instant until) {}
