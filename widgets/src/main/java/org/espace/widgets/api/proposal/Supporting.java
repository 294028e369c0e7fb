package org.espace.widgets.api.proposal;

import org.jspecify.annotations.Nullable;

/** @param need what the caller needs from it, at most 500 characters */
public record Supporting(@Nullable String need) {}
