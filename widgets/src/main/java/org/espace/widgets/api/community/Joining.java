package org.espace.widgets.api.community;

import org.jspecify.annotations.Nullable;

/** @param words why one wants to join, for those who answer; needed nowhere */
public record Joining(@Nullable String words) {}
