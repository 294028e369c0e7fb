package org.espace.widgets.vcard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as people name them, in English or in the language itself, as the tags that a vCard wants (RFC 5646). */
final class LanguageTags {
    private static final Map<String, String> BY_NAME = byName();

    private LanguageTags() {}

    /** Such as {@code fr} for "French" and for "français"; empty for one that is not known, such as a dialect. */
    static Optional<String> tag(String language) {
        return Optional.ofNullable(BY_NAME.get(language.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byName() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            String tag = language.toLanguageTag();
            tags.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
            tags.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
        }
        return Map.copyOf(tags);
    }
}
