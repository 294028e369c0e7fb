package org.espace.widgets.api.value;

import org.espace.shared.Ids;

/**
 * An id, a text of digits in JSON: the numbers of some programs end at 2^53, our ids do not.
 *
 * @param number 0 for what is no id: it is found nowhere
 */
public record Id(long number) {

    public static Id parse(String text) {
        return new Id(Ids.parse(text));
    }

    public String text() {
        return Long.toString(number);
    }
}
