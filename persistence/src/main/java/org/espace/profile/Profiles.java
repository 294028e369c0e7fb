package org.espace.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.person.Standing;
import org.espace.shared.Actor;

/** Puts profiles together, with the contacts that one actor may see. Thread-safe. */
final class Profiles {
    private final Acquaintance acquaintance;

    Profiles(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    Map<Long, Profile> seenBy(Actor actor, Map<Long, Standing> standings, Map<Long, ProfileText> texts) {
        Map<Long, List<Contact>> contacts = new HashMap<>();
        standings.forEach((id, standing) -> contacts.put(id, text(texts, id).contacts(standing.email())));
        Set<Long> sharing = sharing(actor, contacts);
        Map<Long, Profile> profiles = new HashMap<>();
        standings.forEach((id, standing) -> {
            List<Contact> seen = contacts.getOrDefault(id, List.of()).stream()
                    .filter(each -> seen(each.shown(), actor.is(id), sharing.contains(id)))
                    .toList();
            profiles.put(id, profile(standing, text(texts, id), seen));
        });
        return profiles;
    }

    /** Asked only where it matters. */
    private Set<Long> sharing(Actor actor, Map<Long, List<Contact>> contacts) {
        List<Long> matters = contacts.entrySet().stream()
                .filter(each -> !actor.is(each.getKey()))
                .filter(each -> each.getValue().stream().anyMatch(contact -> contact.shown() == Shown.COMMUNITIES))
                .map(Map.Entry::getKey)
                .toList();
        return matters.isEmpty() ? Set.of() : acquaintance.of(actor.person(), matters);
    }

    private static boolean seen(Shown shown, boolean own, boolean sharing) {
        return switch (shown) {
            case STAFF -> true;
            case COMMUNITIES -> own || sharing;
            case NOBODY -> own;
        };
    }

    private static Profile profile(Standing standing, ProfileText text, List<Contact> contacts) {
        return new Profile(
                standing.card(),
                standing.unit(),
                standing.place(),
                text.languages(),
                text.helps(),
                text.learns(),
                text.about(),
                contacts);
    }

    private static ProfileText text(Map<Long, ProfileText> texts, long person) {
        ProfileText text = texts.get(person);
        return text == null ? new ProfileText(person) : text;
    }
}
