/** Tests of the room of the same name. */
@NullMarked
package org.espace.portal.url;

import org.jspecify.annotations.NullMarked;
