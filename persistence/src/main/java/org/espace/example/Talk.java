package org.espace.example;

import java.time.Instant;
import java.util.List;

/** A question and what was said to it, in the order it was said; the first post is the question. Then what else people did with it. */
record Talk(String title, List<String> tags, When asked, List<Post> posts, List<Move> moves) {
    Post question() {
        return posts.get(0);
    }

    /** The same moment each time it is asked for. */
    Instant askedAt(Instant now) {
        return asked.at(now, Stage.draw(title));
    }

    boolean answered() {
        return posts.stream().anyMatch(Post::isAnswer);
    }

    boolean accepted() {
        return posts.stream().anyMatch(post -> post.kind() == Post.Kind.ACCEPTED);
    }
}
