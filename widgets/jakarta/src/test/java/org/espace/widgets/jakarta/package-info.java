/** What the jakarta edition promises: no name of the other namespace in it, or beside it. */
@NullMarked
package org.espace.widgets.jakarta;

import org.jspecify.annotations.NullMarked;
