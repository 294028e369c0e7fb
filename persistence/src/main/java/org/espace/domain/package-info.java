/**
 * The services put together: {@link org.espace.domain.Domain} is the one object that doors hold. Its groups, each knowing only those before
 * it: Foundation, Society, Beginnings, Shelves, Asking, Telling, Finding.
 */
@NullMarked
package org.espace.domain;

import org.jspecify.annotations.NullMarked;
