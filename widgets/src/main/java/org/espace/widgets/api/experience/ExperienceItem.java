package org.espace.widgets.api.experience;

import java.time.Instant;
import java.util.List;
import org.espace.experience.Freshness;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * An experience in a list.
 *
 * @param community absent in the list of one community
 * @param used how many people used it
 */
public record ExperienceItem(
        Id id,
        Address self,
        @Nullable CommunityRef community,
        String title,
        List<String> tags,
        PersonRef author,
        Instant toldAt,
        int used,
        Freshness freshness) {}
