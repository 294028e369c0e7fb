package org.espace.search;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param inReplies whether the excerpt is of what others said to it
 * @param communityName empty for a thing of no community
 * @param author null when that is not told
 */
public record Hit(
        Ref ref,
        List<Piece> title,
        List<Piece> excerpt,
        boolean inReplies,
        long community,
        String communityName,
        @Nullable PersonCard author,
        List<String> tags,
        Instant at) {

    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
        tags = List.copyOf(tags);
    }
}
