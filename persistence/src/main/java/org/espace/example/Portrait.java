package org.espace.example;

import java.util.EnumMap;
import java.util.Map;
import org.espace.profile.Contact;
import org.espace.profile.ContactKind;
import org.espace.profile.Shown;

/** What one of the cast says of themselves. Lists are typed with commas, as in the form. Not thread-safe. */
final class Portrait {
    final Cast who;
    final Map<ContactKind, Contact> contacts = new EnumMap<>(ContactKind.class);
    String languages = "English";
    String helps = "";
    String learns = "";
    String about = "";

    Portrait(Cast who) {
        this.who = who;
    }

    Portrait speaks(String commas) {
        languages = commas;
        return this;
    }

    Portrait helps(String commas) {
        helps = commas;
        return this;
    }

    Portrait learns(String commas) {
        learns = commas;
        return this;
    }

    Portrait about(String markdown) {
        about = Prose.of(markdown);
        return this;
    }

    /** At an address that no mail ever reaches. */
    Portrait mail(String name) {
        return reached(ContactKind.EMAIL, name + "@northvale.example", Shown.STAFF);
    }

    Portrait phone(String extension, Shown to) {
        return reached(ContactKind.PHONE, extension, to);
    }

    Portrait chat(String name) {
        return reached(ContactKind.CHAT, name, Shown.COMMUNITIES);
    }

    private Portrait reached(ContactKind kind, String value, Shown to) {
        contacts.put(kind, new Contact(kind, value, to));
        return this;
    }
}
