package org.espace.experience;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;

/**
 * An experience in a list.
 *
 * @param communityName empty when the list is of one community
 * @param used how many people used it
 */
public record ExperienceSummary(
        long id,
        long community,
        String communityName,
        String title,
        List<String> tags,
        PersonCard author,
        Instant toldAt,
        int used,
        Freshness freshness) {}
