package org.espace.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others see of a person at a glance.
 *
 * @param photo stamp of the photo, which changes with the picture; empty for none
 */
public record PersonCard(
        long id,
        String name,
        @Nullable String job,
        @Nullable String unit,
        Instant joinedAt,
        boolean example,
        String photo) {

    /** Of a {@link org.espace.shared.Ref} to a person. */
    public static final String KIND = "person";

    /** One or two letters for a face without a photo. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? initial(words[words.length - 1]) : "";
        return initial(words[0]) + last;
    }

    private static String initial(String word) {
        return word.isEmpty() ? "?" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
