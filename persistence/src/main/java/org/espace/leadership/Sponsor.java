package org.espace.leadership;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A leader who stands behind a community.
 *
 * @param of the network that they lead; empty for the organisation
 * @param endorsement null while they have said nothing, or have taken it back
 */
public record Sponsor(
        PersonCard person,
        String of,
        Instant since,
        @Nullable Endorsement endorsement) {}
