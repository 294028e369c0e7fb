package org.espace.site;

import java.util.List;

/**
 * A site as an administrator names it; checked when it is registered.
 *
 * @param issuer letters, digits and {@code .-_}, at most 80 characters
 * @param audience address of eSpace that the site's server knows it by
 * @param origins of its pages, such as {@code https://wiki.example}; 1 to 20
 */
public record NewSite(String issuer, String audience, List<String> origins) {}
