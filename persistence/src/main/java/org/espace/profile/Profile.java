package org.espace.profile;

import java.util.List;
import org.espace.person.PersonCard;

/**
 * A person at full length, as one actor may see them.
 *
 * @param unitId 0 for none
 * @param place empty for none
 * @param helps what the person can help with, in their words
 * @param learns what the person wants to learn
 * @param about Markdown, at most 2,000 characters
 * @param contacts those that the actor may see
 */
public record Profile(
        PersonCard card,
        long unitId,
        String place,
        List<String> languages,
        List<String> helps,
        List<String> learns,
        String about,
        List<Contact> contacts) {

    public Profile {
        languages = List.copyOf(languages);
        helps = List.copyOf(helps);
        learns = List.copyOf(learns);
        contacts = List.copyOf(contacts);
    }
}
