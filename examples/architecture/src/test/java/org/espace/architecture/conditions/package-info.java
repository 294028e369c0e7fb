/** What rules need beyond what the library brings. */
@NullMarked
package org.espace.architecture.conditions;

import org.jspecify.annotations.NullMarked;
