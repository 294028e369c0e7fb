package org.espace.widgets.api.value;

import org.jspecify.annotations.Nullable;

/**
 * What was made by a call, whenever the call is repeated: so it says nothing that may change.
 *
 * @param self where it is read; absent for what has no address of its own
 */
public record Made(Id id, @Nullable Address self) {}
