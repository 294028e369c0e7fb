/** The parts of the container that can be tried without a portal. */
@NullMarked
package org.espace.portal.container;

import org.jspecify.annotations.NullMarked;
