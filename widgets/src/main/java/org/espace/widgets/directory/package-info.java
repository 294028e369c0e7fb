/**
 * The panel in which people find people: by name, by unit and place, by what they can help with.
 *
 * <p>Reading order: PeopleFinder, Asked.
 */
@NullMarked
package org.espace.widgets.directory;

import org.jspecify.annotations.NullMarked;
