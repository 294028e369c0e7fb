/**
 * The units of the organisation for programs, for those who are signed in.
 *
 * <p>Reading order: Units, Unit, UnitPlace.
 */
@NullMarked
package org.espace.widgets.api.unit;

import org.jspecify.annotations.NullMarked;
