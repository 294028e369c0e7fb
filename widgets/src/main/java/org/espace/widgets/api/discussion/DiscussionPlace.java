package org.espace.widgets.api.discussion;

import org.espace.widgets.api.value.Id;

/** In which community a discussion is to stand. */
public record DiscussionPlace(Id community) {}
