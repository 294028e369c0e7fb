package org.espace.widgets.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.profile.Contact;
import org.espace.profile.ContactKind;
import org.espace.profile.Profile;
import org.espace.profile.Shown;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** The fields in which a person types how to reach them, two for each way: what it is, and who sees it. Stateless. */
public final class ContactFields {
    private ContactFields() {}

    public static List<ContactKind> kinds() {
        return List.of(ContactKind.values());
    }

    /** Name of the field for what it is, such as {@code email}. */
    public static String field(ContactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Name of the field for who sees it, such as {@code email-shown}. */
    public static String shownField(ContactKind kind) {
        return field(kind) + "-shown";
    }

    /** What the profile has; null for none. */
    public static @Nullable Contact kept(Profile profile, ContactKind kind) {
        return profile.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** What was typed; a choice that is none of ours shows it to nobody. */
    static Map<ContactKind, Contact> in(WidgetRequest request) {
        Map<ContactKind, Contact> contacts = new EnumMap<>(ContactKind.class);
        for (ContactKind kind : ContactKind.values()) {
            String typed = OwnProfile.typed(request, field(kind));
            if (!typed.isBlank()) {
                contacts.put(kind, new Contact(kind, typed, shown(OwnProfile.typed(request, shownField(kind)))));
            }
        }
        return contacts;
    }

    private static Shown shown(String chosen) {
        for (Shown shown : Shown.values()) {
            if (shown.name().equals(chosen)) {
                return shown;
            }
        }
        return Shown.NOBODY;
    }
}
