/** Keys that every node shares and nobody types, made at first use and kept in the database; and secrets of which only a hash is kept. */
@NullMarked
package org.espace.secret;

import org.jspecify.annotations.NullMarked;
