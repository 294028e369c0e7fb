package org.espace.widgets.api.value;

import org.jspecify.annotations.Nullable;

/** Somebody, as a line tells it. */
public record PersonRef(
        Id id,
        Address self,
        String name,
        @Nullable String job,
        @Nullable String unit,
        @Nullable Address photo) {}
