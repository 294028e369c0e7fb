package org.espace.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;

/** A form that was checked. */
record FitForm(
        String name,
        String job,
        String place,
        List<String> languages,
        List<String> helps,
        List<String> learns,
        String about,
        List<Contact> contacts) {
    static final int MOST_ITEMS = 20;
    static final int SHORTEST_ITEM = 2;
    static final int LONGEST_ITEM = 60;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ABOUT = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+.*");
    private static final Pattern NUMBER = Pattern.compile("[+\\d][\\d ()./x-]{2,}");

    /** @throws org.espace.shared.Refused with every fault */
    static FitForm of(ProfileForm typed) {
        Checks checks = new Checks();
        FitForm fit = new FitForm(
                checks.line("name", typed.name(), 1, LONGEST_LINE),
                checks.line("job", typed.job(), 0, LONGEST_LINE),
                checks.line("place", typed.place(), 0, LONGEST_LINE),
                list(checks, "languages", typed.languages()),
                list(checks, "helps", typed.helps()),
                list(checks, "learns", typed.learns()),
                checks.lines("about", typed.about(), 0, LONGEST_ABOUT),
                contacts(checks, typed.contacts()));
        checks.done();
        return fit;
    }

    /** The items between commas, semicolons or line ends, each once. */
    static List<String> split(String typed) {
        Map<String, String> items = new LinkedHashMap<>();
        for (String each : PlainText.lines(typed).split("[,;\n]")) {
            String item = PlainText.line(each);
            if (!item.isEmpty()) {
                items.putIfAbsent(PlainText.key(item, LONGEST_LINE), item);
            }
        }
        return new ArrayList<>(items.values());
    }

    private static List<String> list(Checks checks, String field, String typed) {
        List<String> items = split(typed);
        checks.that(items.size() <= MOST_ITEMS, field, "too-many", MOST_ITEMS, items.size());
        for (String item : items) {
            checks.that(item.length() >= SHORTEST_ITEM, field, "item-too-short", SHORTEST_ITEM, item);
            checks.that(item.length() <= LONGEST_ITEM, field, "item-too-long", LONGEST_ITEM, item);
        }
        return items;
    }

    private static List<Contact> contacts(Checks checks, Map<ContactKind, Contact> typed) {
        List<Contact> fit = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            Contact contact = typed.get(kind);
            String field = kind.name().toLowerCase(Locale.ROOT);
            String value = contact == null ? "" : checks.line(field, contact.value(), 0, LONGEST_LINE);
            if (contact != null && !value.isEmpty()) {
                checks.that(fits(kind, value), field, "not-a-contact", value);
                fit.add(new Contact(kind, value, contact.shown()));
            }
        }
        return fit;
    }

    private static boolean fits(ContactKind kind, String value) {
        return switch (kind) {
            case EMAIL -> ADDRESS.matcher(value).matches();
            case PHONE -> NUMBER.matcher(value).matches();
            case WEB -> LINK.matcher(value).matches();
            case CHAT -> true;
        };
    }
}
