package org.espace.widgets.api.discussion;

import java.time.Instant;
import java.util.List;
import org.espace.discussion.Note;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, or what a coordinator did.
 *
 * @param source where its author reads and changes it; absent for what a coordinator did
 * @param note what a coordinator did; {@code post} when this is a post
 * @param quoted id of the post that it answers to
 */
public record DiscussionPost(
        Id id,
        @Nullable Address source,
        Note note,
        PersonRef author,
        Text text,
        @Nullable Id quoted,
        Instant at,
        @Nullable Instant editedAt,
        List<ReactionCount> reactions) {}
