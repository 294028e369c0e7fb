/**
 * Posting twice makes one: a double click, a retry of a browser or a client, or two of them at once.
 *
 * <p>Reading order: PostingService, Posting.
 */
@NullMarked
package org.espace.posting;

import org.jspecify.annotations.NullMarked;
