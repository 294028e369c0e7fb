package org.espace.talk;

import org.espace.shared.PlainText;
import org.espace.shared.Sha256;

/**
 * What is talked about: a page by its address, or whatever has the name that whoever placed the panel gave it. Immutable.
 *
 * @param name for people to read, at most 200 characters
 * @param address empty for none
 * @param key a hash of what it is known by
 */
public record Subject(String name, String address, String key) {
    public static final int LONGEST_NAME = 200;

    /** A page known by its address. */
    static Subject of(PageAddress page) {
        String path = page.rest().equals("/") ? page.origin() : page.rest();
        return new Subject(PlainText.shorten(path, LONGEST_NAME), page.whole(), Sha256.hex("page " + page.whole()));
    }

    /** Something known by its name, with the address where it stands; empty for none. */
    static Subject named(String name, String address) {
        String clean = PlainText.shorten(PlainText.line(name), LONGEST_NAME);
        return new Subject(clean, address, Sha256.hex("name " + clean));
    }
}
