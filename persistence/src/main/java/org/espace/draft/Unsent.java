package org.espace.draft;

import java.time.Instant;

/**
 * What somebody typed and has not sent yet.
 *
 * @param place what it is to become and where: {@code question-12} is a question to community 12, {@code answer-45} an answer to question 45;
 *     after the id there may be a hyphen and up to 8 hexadecimal digits, for one of several
 * @param title at most 500 characters; empty where there is none
 * @param body at most 30,000 characters
 * @param tags as typed, at most 500 characters
 */
public record Unsent(String place, String title, String body, String tags, Instant changedAt) {

    /** The word before the id, such as {@code answer}. */
    public String kind() {
        return place.substring(0, place.indexOf('-'));
    }

    /** The id in the place; 0 where it was still to be chosen. */
    public long id() {
        return Long.parseLong(place.split("-", -1)[1]);
    }
}
