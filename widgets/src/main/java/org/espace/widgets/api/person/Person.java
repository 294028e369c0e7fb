package org.espace.widgets.api.person;

import java.util.List;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A person at full length, as the caller may see them.
 *
 * @param unit where they stand
 * @param helps what they can help with, in their words
 * @param learns what they want to learn
 * @param communities those that they belong to and the caller may know of, at most 50
 */
public record Person(
        PersonRef person,
        @Nullable Address unit,
        String place,
        List<String> languages,
        List<String> helps,
        List<String> learns,
        Text about,
        List<ContactWay> contacts,
        List<CommunityRef> communities) {}
