/**
 * Who carries a community: coordinators from its members, advocates who agreed to be, sponsors who stand behind it and say so in two
 * sentences. Every task is offered and accepted, or volunteered for; nobody is appointed over their head.
 *
 * <p>Reading order: Duty, NewOffer, Offer, Leadership, LeadershipService.
 */
@NullMarked
package org.espace.leadership;

import org.jspecify.annotations.NullMarked;
