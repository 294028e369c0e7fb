package org.espace.example;

import java.time.Duration;

/**
 * One thing said in a talk. Immutable.
 *
 * @param after how long after what was said before it; zero for the question, which opens the talk
 * @param useful how many members should find it useful, as far as there are so many
 * @param body Markdown
 */
record Post(Kind kind, Cast author, Duration after, int useful, String body) {
    enum Kind {
        QUESTION,
        ANSWER,
        ACCEPTED,
        COMMENT
    }

    boolean isAnswer() {
        return kind == Kind.ANSWER || kind == Kind.ACCEPTED;
    }
}
