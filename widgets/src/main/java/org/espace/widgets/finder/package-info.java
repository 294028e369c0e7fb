/**
 * The panel in which people find their way to a community: by what they need, by what is going on, by their colleagues, by tag, by name.
 *
 * <p>Reading order: CommunityFinder, Neighbours.
 */
@NullMarked
package org.espace.widgets.finder;

import org.jspecify.annotations.NullMarked;
