package org.espace.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.DumpRow;
import org.espace.person.NewPerson;
import org.espace.person.PersonService;
import org.espace.shared.PlainText;

/**
 * Who wrote a row: a person of the dump, or, where the account is gone, a guest of the name that was left behind. All who left
 * no name are one.
 */
final class Authors {
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "Someone who left";

    private final PersonService people;
    private final String idAttribute;
    private final String nameAttribute;

    private Authors(PersonService people, String idAttribute, String nameAttribute) {
        this.people = people;
        this.idAttribute = idAttribute;
        this.nameAttribute = nameAttribute;
    }

    static Authors ofPosts(PersonService people) {
        return new Authors(people, "OwnerUserId", "OwnerDisplayName");
    }

    static Authors ofComments(PersonService people) {
        return new Authors(people, "UserId", "UserDisplayName");
    }

    Map<ImportKind, List<String>> refersTo(DumpRow row) {
        List<String> guests = List.of(name(row));
        return row.has(idAttribute)
                ? Map.of(ImportKind.PERSON, List.of(row.text(idAttribute)), ImportKind.GUEST, guests)
                : Map.of(ImportKind.GUEST, guests);
    }

    /** Id of the author; a guest not yet known is made, as of the date given. */
    long of(DumpRow row, References references, Instant at) {
        Local person = row.has(idAttribute) ? references.find(ImportKind.PERSON, row.text(idAttribute)) : null;
        Local author = person == null ? references.find(ImportKind.GUEST, name(row)) : person;
        return author == null ? guest(name(row), references, at) : author.id();
    }

    private long guest(String name, References references, Instant at) {
        String shown = name.isEmpty() ? NAMELESS : name;
        long id = people.add(new NewPerson(null, shown, null, null, at, false)).id();
        references.addGuest(name, Local.of(id));
        return id;
    }

    private String name(DumpRow row) {
        String typed = row.has(nameAttribute) ? row.text(nameAttribute) : "";
        return PlainText.shorten(PlainText.line(typed), LONGEST_NAME).strip();
    }
}
