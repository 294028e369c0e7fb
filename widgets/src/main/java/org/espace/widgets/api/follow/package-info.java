/**
 * Following things, for programs: the same for every noun that can be followed.
 *
 * <p>Reading order: Following.
 */
@NullMarked
package org.espace.widgets.api.follow;

import org.jspecify.annotations.NullMarked;
