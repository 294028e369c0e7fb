package org.espace.portal;

import java.util.HashMap;
import java.util.Map;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.portal.container.UserStore;
import org.jspecify.annotations.Nullable;

/** What applications are told of a person: name, job and unit. Ours know it already and are told nothing. Thread-safe. */
record StoredUsers(PersonService people) implements UserStore {
    private static final String OURS = "espace";

    @Override
    public Map<String, String> attributes(String principal, String application) {
        if (application.equals(OURS)) {
            return Map.of();
        }
        PersonCard person = people.byPrincipal(principal);
        Map<String, String> attributes = new HashMap<>();
        put(attributes, "user.name.full", person.name());
        put(attributes, "user.jobtitle", person.job());
        put(attributes, "user.department", person.unit());
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            attributes.put(name, value);
        }
    }
}
