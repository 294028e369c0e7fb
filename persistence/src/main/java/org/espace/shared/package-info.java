/**
 * Words that every room uses and that know no feature: who acts ({@link org.espace.shared.Actor}), how a list is paged
 * ({@link org.espace.shared.Slice}, {@link org.espace.shared.Cursor}), how text is cleaned and keyed, and the two ways to
 * say no ({@link org.espace.shared.NotFound}, {@link org.espace.shared.Refused}).
 *
 * <p>Reading order: Actor, Refused, Checks, Cursor, Slice.
 */
@NullMarked
package org.espace.shared;

import org.jspecify.annotations.NullMarked;
