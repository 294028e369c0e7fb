package org.espace.profile;

import java.util.List;

/** What a person is found by beyond name, unit and place. */
public record Words(List<String> languages, List<String> helps) {
    public static final Words NONE = new Words(List.of(), List.of());

    public Words {
        languages = List.copyOf(languages);
        helps = List.copyOf(helps);
    }
}
