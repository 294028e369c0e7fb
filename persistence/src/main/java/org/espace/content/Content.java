package org.espace.content;

import java.time.Instant;
import java.util.List;
import org.espace.shared.Ref;

/**
 * A thing that people wrote, whatever its kind. Immutable.
 *
 * @param community id of the one it stands in; 0 for none
 * @param author id of who wrote it; 0 when that is not told
 * @param text as it was written: Markdown
 * @param replies what others said to it, in their order, with blank lines between; at most {@link #LONGEST_REPLIES} characters
 * @param changedAt when anything of the above last changed; {@code at} for kinds that keep no such date
 */
public record Content(
        Ref ref,
        long community,
        long author,
        String title,
        String text,
        String replies,
        List<String> tags,
        Instant at,
        Instant changedAt,
        Audience audience) {

    /** Of what is said in reply; the newest beyond it are left out. */
    public static final int LONGEST_REPLIES = 100_000;

    public Content {
        tags = List.copyOf(tags);
    }

    public Headline headline() {
        return new Headline(ref, community, author, title, audience);
    }
}
