/**
 * Concerns for programs, as far as everybody who may read there may know of them.
 *
 * <p>Reading order: Concerns, ConcernItem, Concern.
 */
@NullMarked
package org.espace.widgets.api.concern;

import org.jspecify.annotations.NullMarked;
