/** Holds a violation of a rule of the house, to show that the rule can fail. */
@NullMarked
package org.espace.planted.skipping;

import org.jspecify.annotations.NullMarked;
