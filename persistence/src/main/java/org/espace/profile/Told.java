package org.espace.profile;

import java.util.List;

/** What a file knows of a person; empty is unknown. */
public record Told(List<String> languages, List<String> helps, String phone) {

    public Told {
        languages = List.copyOf(languages);
        helps = List.copyOf(helps);
    }

    public boolean isEmpty() {
        return languages.isEmpty() && helps.isEmpty() && phone.isEmpty();
    }
}
