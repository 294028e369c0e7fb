package org.espace.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.person.PersonCard;
import org.espace.shared.Slice;

/**
 * What a community says about a page.
 *
 * @param access of the reader
 * @param id of the talk; 0 when nothing was said yet
 * @param comments all posts and replies
 * @param openQuestions questions that have no answer yet
 * @param posts of the page itself, the newest first
 * @param names of the people marked in the posts shown, as they are today
 */
public record TalkDetail(
        Access access,
        Subject subject,
        long id,
        int comments,
        int openQuestions,
        Slice<Post> posts,
        Map<Long, String> names) {

    public TalkDetail {
        names = Map.copyOf(names);
    }

    public boolean writable() {
        return access.actor().signedIn() && !access.archived();
    }

    /** Whether the reader may say that a question has its answer: who asked may, and so may a coordinator. */
    public boolean answerable(Post post) {
        boolean may = access.actor().is(post.author().id()) || access.coordinator();
        return post.kind() == TalkKind.QUESTION && writable() && may;
    }

    /** @param replies oldest first, at most 50; a reply has none */
    public record Post(
            long id, TalkKind kind, PersonCard author, String body, Instant at, boolean answered, List<Post> replies) {

        public Post {
            replies = List.copyOf(replies);
        }
    }
}
