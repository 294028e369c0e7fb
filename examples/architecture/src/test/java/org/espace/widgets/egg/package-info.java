/** Holds half of a circle, to show that the rule against circles can fail. */
@NullMarked
package org.espace.widgets.egg;

import org.jspecify.annotations.NullMarked;
