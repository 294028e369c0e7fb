/**
 * Panels in which people find communities, see what one is for and who carries it, belong to it, and look after it.
 *
 * <p>Reading order: CommunityList, CommunityHome, CommunityMembers, CommunityCare, MyCommunities, Belonging, Answering, Admitting, Caring.
 */
@NullMarked
package org.espace.widgets.community;

import org.jspecify.annotations.NullMarked;
