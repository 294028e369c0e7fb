/**
 * People named in what others write. A mention is typed as {@code @Ann Smith}, or with the login in the place of the name, and kept as a mark with the
 * person's id, so that it stays right when names change.
 *
 * <p>Reading order: Marks, MentionService, Mentioned.
 */
@NullMarked
package org.espace.mention;

import org.jspecify.annotations.NullMarked;
