/**
 * What was written, found by its words, for programs.
 *
 * <p>Reading order: Searching, SearchAnswer, SearchHit.
 */
@NullMarked
package org.espace.widgets.api.search;

import org.jspecify.annotations.NullMarked;
