package org.espace.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found for one page, row by row of a list. Belongs to one thread. */
final class Finds {
    private final List<Criterion> criteria;
    private final Criterion driver;
    private final int size;
    private final List<Long> ids = new ArrayList<>();
    private PeopleSearch.@Nullable Row last;
    private boolean more;

    /** @param driver the criterion that the list is by */
    Finds(List<Criterion> criteria, Criterion driver, int size) {
        this.criteria = criteria;
        this.driver = driver;
        this.size = size;
    }

    /** A row beyond a full page only tells that there is more. */
    void look(PeopleSearch.Row row) {
        if (ids.size() == size) {
            more = true;
            return;
        }
        last = row;
        if (meetsAll(row)) {
            ids.add(row.person());
        }
    }

    private boolean meetsAll(PeopleSearch.Row row) {
        return driver.firstIn(row.document(), row.word())
                && criteria.stream().allMatch(each -> each.equals(driver) || each.matches(row.document()));
    }

    List<Long> ids() {
        return List.copyOf(ids);
    }

    /** The last row that was looked at for this page; null when none was. */
    PeopleSearch.@Nullable Row last() {
        return last;
    }

    boolean more() {
        return more;
    }
}
