package org.espace.question;

import java.time.Instant;
import java.util.List;
import org.espace.community.Access;
import org.espace.person.PersonCard;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was said to it.
 *
 * @param access of the reader in the community it was asked in
 * @param id of the question; another than was asked for when that one became a part of this
 * @param meToo how many others have it too, and {@code mineToo} whether the reader is one of them
 * @param closed null while it takes answers
 * @param alsoAsked questions that became a part of it
 * @param answers the accepted one first, then the most useful, then the oldest
 * @param answerCount of all, shown or not
 */
public record QuestionDetail(
        Access access,
        long id,
        String title,
        Post post,
        List<String> tags,
        Progress progress,
        int meToo,
        boolean mineToo,
        @Nullable Closed closed,
        List<AlsoAsked> alsoAsked,
        int answerCount,
        Slice<Post> answers) {

    public QuestionDetail {
        alsoAsked = List.copyOf(alsoAsked);
    }

    /** Whether the reader asked it. */
    public boolean asker() {
        return access.actor().is(post.author().id());
    }

    /** Whether the reader may say which answer helped, close it and ask people for help: who asked may, and so may a coordinator. */
    public boolean acceptable() {
        return asker() || access.coordinator();
    }

    /**
     * The text of the question, or an answer.
     *
     * @param answer id of the answer; 0 for the question itself
     * @param body Markdown
     * @param edits how often it was changed here, where what it said before can be read
     * @param mine whether the reader found it useful
     */
    public record Post(
            long answer,
            PersonCard author,
            String body,
            Instant at,
            @Nullable Instant editedAt,
            int edits,
            int useful,
            boolean mine,
            boolean accepted,
            List<Remark> comments) {}

    /** A comment. */
    public record Remark(long id, PersonCard author, String body, Instant at) {}
}
