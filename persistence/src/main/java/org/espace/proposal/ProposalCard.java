package org.espace.proposal;

import java.time.Instant;
import org.espace.community.Privacy;
import org.espace.person.PersonCard;

/**
 * A proposal in a list.
 *
 * @param fadesAt when it fades unless it has opened by then
 * @param reason why an administrator declined it; empty otherwise
 * @param supporters how many want it, its proposer among them
 * @param needed how many have to want it before it opens, 2 or more
 * @param supported whether the actor is one of them
 * @param community id of the community that it has become; 0 until it is open, and for those who may not know of the community
 */
public record ProposalCard(
        long id,
        String name,
        String purpose,
        boolean practice,
        String audience,
        Privacy privacy,
        PersonCard proposer,
        Instant proposedAt,
        Instant fadesAt,
        Stage stage,
        String reason,
        long supporters,
        int needed,
        boolean supported,
        long community) {}
