/** The example organisation, tried on real databases and read with a critical eye. */
@NullMarked
package org.espace.example;

import org.jspecify.annotations.NullMarked;
