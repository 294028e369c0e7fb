package org.espace.question;

import java.time.Instant;

/**
 * A comment as it was made, here or elsewhere.
 *
 * @param answer id of the answer commented on; 0 for the question itself
 */
public record PastComment(long question, long answer, long author, String body, Instant at) {

    PastComment to(long another) {
        return new PastComment(another, answer, author, body, at);
    }
}
