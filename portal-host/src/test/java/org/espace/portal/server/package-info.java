/** Tests of the room of the same name. */
@NullMarked
package org.espace.portal.server;

import org.jspecify.annotations.NullMarked;
