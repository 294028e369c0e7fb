package org.espace.concern;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a concern, or said to it.
 *
 * @param by null for its author who is not named
 * @param stage to which it was brought by this; null for words alone
 * @param text Markdown
 */
public record ConcernLine(
        int place, @Nullable PersonCard by, @Nullable Stage stage, String text, Instant day) {

    /** As which part of the concern it carries files. */
    public String part() {
        return part(place);
    }

    static String part(int place) {
        return "line-" + place;
    }
}
