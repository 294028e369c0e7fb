package org.espace.widgets.api.proposal;

import java.time.Instant;
import org.espace.community.Privacy;
import org.espace.proposal.Stage;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A proposed community in a list.
 *
 * @param practice a community of practice; one of interest otherwise
 * @param reason why an administrator declined it; empty otherwise
 * @param supporters how many want it, its proposer among them
 * @param needed how many have to want it before it opens
 * @param supported whether the caller is one of them
 * @param community that it has become; absent until it is open
 */
public record ProposalItem(
        Id id,
        Address self,
        String name,
        String purpose,
        boolean practice,
        String audience,
        Privacy privacy,
        PersonRef proposer,
        Instant proposedAt,
        Instant fadesAt,
        Stage stage,
        String reason,
        long supporters,
        int needed,
        boolean supported,
        @Nullable Address community) {}
