package org.espace.profile;

import java.util.Map;

/**
 * A profile as its owner typed it. Lists are separated by commas.
 *
 * @param contacts what is missing or has an empty value is taken away
 */
public record ProfileForm(
        String name,
        String job,
        String place,
        String languages,
        String helps,
        String learns,
        String about,
        Map<ContactKind, Contact> contacts) {

    public ProfileForm {
        contacts = Map.copyOf(contacts);
    }
}
