/** What pages load to show panels: one stylesheet, and scripts. */
@NullMarked
package org.espace.widgets.look;

import org.jspecify.annotations.NullMarked;
