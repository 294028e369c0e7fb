/**
 * Communities for programs: who may read what is said, and how one joins.
 *
 * <p>Reading order: Communities, Community, CommunityDetails, Membership.
 */
@NullMarked
package org.espace.widgets.api.community;

import org.jspecify.annotations.NullMarked;
