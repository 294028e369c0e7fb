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
        int answerCount,
        Slice<Post> answers) {

    /** Whether the reader may say which answer helped: who asked may, and so may a coordinator. */
    public boolean acceptable() {
        return access.actor().is(post.author().id()) || access.coordinator();
    }

    /**
     * The text of the question, or an answer.
     *
     * @param answer id of the answer; 0 for the question itself
     * @param body Markdown
     * @param mine whether the reader found it useful
     */
    public record Post(
            long answer,
            PersonCard author,
            String body,
            Instant at,
            @Nullable Instant editedAt,
            int useful,
            boolean mine,
            boolean accepted,
            List<Remark> comments) {}

    /** A comment. */
    public record Remark(long id, PersonCard author, String body, Instant at) {}
}
