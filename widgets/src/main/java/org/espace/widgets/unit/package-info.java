/**
 * The panel that shows the organisation as a tree of units.
 *
 * <p>Reading order: UnitTree.
 */
@NullMarked
package org.espace.widgets.unit;

import org.jspecify.annotations.NullMarked;
