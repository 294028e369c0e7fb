package org.espace.widgets.api.value;

/** A community, by its name. */
public record CommunityRef(Id id, Address self, String name) {}
