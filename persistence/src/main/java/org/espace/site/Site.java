package org.espace.site;

import java.util.List;

/**
 * A site in whose pages panels stand. Immutable.
 *
 * @param issuer the name its server gives itself in what it signs
 * @param audience what its server names us in what it signs: where it sends that to
 * @param origins of its pages, each in its one form
 * @param keys the newest first, those that were revoked among them
 */
public record Site(long id, String issuer, String audience, List<String> origins, List<KnownKey> keys) {}
