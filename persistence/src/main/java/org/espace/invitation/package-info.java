/**
 * Invitations into communities, to a colleague or to an address, with a link that runs out; and the credit for those who came.
 *
 * <p>Reading order: State, NewInvitation, Invitation, InvitationService.
 */
@NullMarked
package org.espace.invitation;

import org.jspecify.annotations.NullMarked;
