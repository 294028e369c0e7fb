/**
 * The whole portal as visitors meet it: a real server, a real database, small portlets of the {@code fixture} room.
 *
 * <p>Reading order: PortalStory, Browser, then the stories.
 */
@NullMarked
package org.espace.portal;

import org.jspecify.annotations.NullMarked;
