/**
 * The panel in which people invite colleagues, see who came, and answer when they are invited themselves.
 *
 * <p>Reading order: Invite, Recipients.
 */
@NullMarked
package org.espace.widgets.invitation;

import org.jspecify.annotations.NullMarked;
