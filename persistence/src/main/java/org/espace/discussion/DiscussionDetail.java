package org.espace.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.community.Access;
import org.espace.person.PersonCard;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A discussion with a page of what was said in it.
 *
 * @param access of the reader in the community it stands in
 * @param splitFrom the discussion that its first posts came from; 0 for none
 * @param posts in the order in which they were posted, notes of the coordinator among them; the first of all is the opening
 * @param postCount of all, shown or not, notes not counted
 * @param lock null when it is not locked
 * @param names of the people marked in the posts shown, as they are today
 */
public record DiscussionDetail(
        Access access,
        long id,
        String title,
        long splitFrom,
        boolean pinned,
        @Nullable Lock lock,
        int postCount,
        Slice<Post> posts,
        Map<Long, String> names) {

    /** Whether the reader may write, react and edit here. */
    public boolean writable() {
        return access.actor().signedIn() && !access.archived() && lock == null;
    }

    /** Why nobody can reply, and who said so. */
    public record Lock(PersonCard by, String reason, Instant at) {}

    /**
     * What somebody wrote.
     *
     * @param note what a coordinator did; {@link Note#POST} when this is a post
     * @param noteAbout the discussion that a note leads to; 0 for none
     * @param opening whether it is what the discussion began with
     * @param body Markdown
     * @param quote null for none
     * @param counts how many people reacted how; zero where nobody did
     * @param mine the reader's own reactions
     */
    public record Post(
            long id,
            Note note,
            long noteAbout,
            boolean opening,
            PersonCard author,
            String body,
            @Nullable Quote quote,
            Instant at,
            @Nullable Instant editedAt,
            Map<Reaction, Integer> counts,
            Set<Reaction> mine) {

        public Post {
            counts = Map.copyOf(counts);
            mine = Set.copyOf(mine);
        }
    }

    /**
     * What a post answers to.
     *
     * @param post id of the post quoted
     * @param discussion in which it stands today
     * @param excerpt plain text, as it was then
     */
    public record Quote(long post, long discussion, PersonCard author, String excerpt) {}

    public DiscussionDetail {
        names = Map.copyOf(names);
    }

    public List<Post> shown() {
        return posts.items();
    }
}
