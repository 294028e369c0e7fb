package org.espace.question;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;
import org.espace.revision.Piece;
import org.espace.shared.Slice;

/**
 * What a post said at any time.
 *
 * @param title of the question, as it is now
 * @param answer id of the answer; 0 for the question itself
 */
public record PostHistory(long question, String title, long answer, Slice<Step> steps) {

    /**
     * What was different from the text before; of the first text, all of it.
     *
     * @param number 0 for the first text
     * @param title empty where it stayed the same, and for answers
     * @param tags empty where they stayed the same
     */
    public record Step(int number, PersonCard by, Instant at, List<Piece> title, List<Piece> body, List<Piece> tags) {}
}
