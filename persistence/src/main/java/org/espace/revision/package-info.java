/**
 * What posts said before they were changed, and what is different. A room of its own, because whatever can be changed can use it: it knows
 * no post, only its name, and those who know posts depend on it.
 *
 * <p>Reading order: Text, Revision, RevisionService, Piece, WordDiff.
 */
@NullMarked
package org.espace.revision;

import org.jspecify.annotations.NullMarked;
