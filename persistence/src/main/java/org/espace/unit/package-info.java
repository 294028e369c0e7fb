/**
 * The units of the organisation, as a tree with head-counts. Knows no people: who moves a person says so here.
 *
 * <p>Reading order: UnitCard, NewUnit, UnitService, UnitTree, then what it tells: UnitAdded, UnitRenamed, UnitMoved.
 */
@NullMarked
package org.espace.unit;

import org.jspecify.annotations.NullMarked;
