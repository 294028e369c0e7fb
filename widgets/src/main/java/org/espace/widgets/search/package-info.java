/**
 * Searching everything: a box for any page, and the page of what was found.
 *
 * <p>Reading order: SearchBox, SearchResults, Asked.
 */
@NullMarked
package org.espace.widgets.search;

import org.jspecify.annotations.NullMarked;
