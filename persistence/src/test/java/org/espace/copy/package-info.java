/** Databases are copied between both engines, broken off, gone on with, and compared. */
@NullMarked
package org.espace.copy;

import org.jspecify.annotations.NullMarked;
