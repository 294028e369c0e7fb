package org.espace.directory;

import java.util.List;
import org.espace.shared.Cursor;
import org.espace.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param driver which criterion gives the list, from 0: the next page must follow the same one
 * @param word empty in a list by a facet
 */
record Place(int driver, String word, String sortKey, long person) {

    /** Null for none, and for one of another query: the list then starts at its top. */
    static @Nullable Place parse(@Nullable Cursor cursor, List<Criterion> criteria) {
        String[] parts = cursor == null ? new String[0] : cursor.key().split(" ", 3);
        if (cursor == null || parts.length < 2 || parts[0].length() > 2 || !parts[1].startsWith("-")) {
            return null;
        }
        int driver = (int) Ids.parse(parts[0]) - 1;
        if (driver < 0 || driver >= criteria.size()) {
            return null;
        }
        String word = parts[1].substring(1);
        boolean byWord = criteria.get(driver).word();
        return byWord != word.startsWith(criteria.get(driver).value()) || byWord == word.isEmpty()
                ? null
                : new Place(driver, word, parts.length == 3 ? parts[2] : "", cursor.id());
    }

    /** Number of the criterion, the word after a dash, and the rest is the sort key. */
    Cursor cursor() {
        return new Cursor(driver + 1 + " -" + word + " " + sortKey, person);
    }
}
