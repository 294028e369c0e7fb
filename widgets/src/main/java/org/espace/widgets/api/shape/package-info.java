/**
 * Records as JSON, JSON as records, and the schemas of both, all by the records' own components: there is no second list of names that could differ.
 *
 * <p>Reading order: Values, Bodies, Fields, Schemas.
 */
@NullMarked
package org.espace.widgets.api.shape;

import org.jspecify.annotations.NullMarked;
