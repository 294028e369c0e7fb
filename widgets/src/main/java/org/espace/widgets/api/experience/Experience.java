package org.espace.widgets.api.experience;

import java.time.Instant;
import java.util.List;
import org.espace.experience.Freshness;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Page;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried, and what came of it.
 *
 * @param source where its author reads and changes it
 * @param actions what they did
 * @param nextTime what they would do next time
 * @param reviewDue when its author looks at it again
 * @param used how many people used it
 * @param mine how the caller used it; absent unless they said so
 * @param following whether the caller follows it
 * @param uses the newest first
 */
public record Experience(
        Id id,
        Address self,
        Address source,
        CommunityRef community,
        String title,
        List<String> tags,
        PersonRef author,
        Text situation,
        Text actions,
        Text outcome,
        Text nextTime,
        Instant toldAt,
        @Nullable Instant editedAt,
        Instant reviewDue,
        Freshness freshness,
        int used,
        @Nullable ExperienceUse mine,
        boolean following,
        Page<ExperienceUse> uses) {}
