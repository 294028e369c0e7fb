package org.espace.profile;

import java.util.ArrayList;
import java.util.List;

/** Lists as they are kept: an item a line; a contact is "KIND SHOWN value". Stateless. */
final class Lines {
    private Lines() {}

    static String of(List<String> items) {
        return String.join("\n", items);
    }

    static List<String> items(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split("\n"));
    }

    static String ofContacts(List<Contact> contacts) {
        return of(contacts.stream()
                .map(each -> each.kind() + " " + each.shown() + " " + each.value())
                .toList());
    }

    static List<Contact> contacts(String kept) {
        List<Contact> contacts = new ArrayList<>();
        for (String line : items(kept)) {
            String[] parts = line.split(" ", 3);
            contacts.add(new Contact(ContactKind.valueOf(parts[0]), parts[2], Shown.valueOf(parts[1])));
        }
        return contacts;
    }
}
