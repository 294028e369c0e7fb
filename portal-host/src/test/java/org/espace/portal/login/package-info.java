/** Tests of the room of the same name. */
@NullMarked
package org.espace.portal.login;

import org.jspecify.annotations.NullMarked;
