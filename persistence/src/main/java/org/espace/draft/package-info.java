/**
 * What people have typed and not sent yet. A room of its own that knows no other: a draft has a person and a place, and any composer can keep one.
 *
 * <p>Reading order: Unsent, DraftService.
 */
@NullMarked
package org.espace.draft;

import org.jspecify.annotations.NullMarked;
