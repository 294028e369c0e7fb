/** Every widget of the house in one list: a new one is one line here. */
@NullMarked
package org.espace.widgets.catalog;

import org.jspecify.annotations.NullMarked;
