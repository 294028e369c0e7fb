package org.espace.invitation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.espace.shared.PlainText;

/**
 * To whom an invitation goes: a person, or an address.
 *
 * @param person 0 for an address
 * @param address empty for a person; in lower case otherwise, because no mail server of today tells them apart
 * @param name by which a refusal calls them
 */
record Target(long person, String address, String name) {
    private static final int LONGEST_ADDRESS = 254;

    /** Good enough to catch a slip; whether there is such a mailbox, only a mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>\"(),;:\\\\]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}]{2,}");

    static Target person(long id, String name) {
        return new Target(id, "", name);
    }

    static Target address(String typed) {
        String address = PlainText.line(typed).toLowerCase(Locale.ROOT);
        return new Target(0, address, address);
    }

    boolean deliverable() {
        return person != 0
                || (address.length() <= LONGEST_ADDRESS
                        && ADDRESS.matcher(address).matches());
    }

    /** What makes two invitations one and the same. */
    String key() {
        return person == 0 ? "a:" + address : "p:" + person;
    }

    String field() {
        return person == 0 ? "addresses" : "people";
    }
}
