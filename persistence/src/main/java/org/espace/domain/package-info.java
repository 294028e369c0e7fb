/** The services put together: the one object that doors hold. */
@NullMarked
package org.espace.domain;

import org.jspecify.annotations.NullMarked;
