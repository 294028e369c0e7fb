package org.espace.leadership;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A task offered to a person, who has not answered yet.
 *
 * @param handover whether {@code by} stops coordinating when it is accepted
 * @param of the network that a sponsor leads; empty for the organisation, and for other duties
 * @param by null when the offer comes from the community itself, as when it has just opened
 */
public record Offer(
        long id,
        long community,
        String communityName,
        Duty duty,
        boolean handover,
        String of,
        PersonCard to,
        @Nullable PersonCard by,
        String words,
        Instant at) {}
