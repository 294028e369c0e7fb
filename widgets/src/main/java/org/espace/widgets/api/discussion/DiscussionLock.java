package org.espace.widgets.api.discussion;

import java.time.Instant;
import org.espace.widgets.api.value.PersonRef;

/** Why nobody can write, and who said so. */
public record DiscussionLock(PersonRef by, String reason, Instant at) {}
