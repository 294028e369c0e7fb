package org.espace.invitation;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, as its inviter, a coordinator, or whoever it is meant for sees it.
 *
 * @param invitee who was picked, or who accepted by the link; null while only an address is known
 * @param address empty if a person was picked
 * @param until it cannot be accepted from then on
 * @param answeredAt null while it is open
 */
public record Invitation(
        long id,
        long community,
        String communityName,
        String purpose,
        PersonCard inviter,
        @Nullable PersonCard invitee,
        String address,
        String words,
        Instant sentAt,
        Instant until,
        State state,
        @Nullable Instant answeredAt) {}
