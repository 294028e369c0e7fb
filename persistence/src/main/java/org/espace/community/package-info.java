/**
 * Communities of practice and of interest, who belongs to them, and who may see what: the one place where privacy is spelled out.
 *
 * <p>Reading order: Privacy, Role, Access, ReadableBy, AccessBeside, CommunityService, MembershipService.
 */
@NullMarked
package org.espace.community;

import org.jspecify.annotations.NullMarked;
