package org.espace.discussion;

import java.time.Instant;

/** A discussion that stood in a community and now stands in another, which the reader may read. */
public record MovedAway(long id, String title, long community, String communityName, Instant movedAt) {}
