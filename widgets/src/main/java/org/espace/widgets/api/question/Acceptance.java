package org.espace.widgets.api.question;

import org.espace.widgets.api.value.Id;

/** Which answer helped. */
public record Acceptance(Id answer) {}
