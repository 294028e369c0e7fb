/** Tests of the room of the same name. */
@NullMarked
package org.espace.portal.page;

import org.jspecify.annotations.NullMarked;
