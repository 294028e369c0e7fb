/**
 * Panels in which people find communities, see what one is for, and belong to it.
 *
 * <p>Reading order: CommunityList, CommunityHome, MyCommunities, Belonging.
 */
@NullMarked
package org.espace.widgets.community;

import org.jspecify.annotations.NullMarked;
