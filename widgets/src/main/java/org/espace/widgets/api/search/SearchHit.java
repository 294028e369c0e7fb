package org.espace.widgets.api.search;

import java.time.Instant;
import java.util.List;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param excerpt plain text around what was looked for
 * @param inReplies whether the excerpt is of what others said to it
 */
public record SearchHit(
        Thing thing,
        String excerpt,
        boolean inReplies,
        @Nullable CommunityRef community,
        @Nullable PersonRef author,
        List<String> tags,
        Instant at) {}
