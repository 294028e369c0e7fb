package org.espace.widgets.community;

import java.util.List;
import org.espace.directory.DirectoryService;
import org.espace.directory.PeopleQuery;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;

/** Finds colleagues to be picked from a list, by the beginnings of their names. */
public final class PersonSearch {
    private static final int MOST = 8;

    private PersonSearch() {}

    /** At most eight; none for an empty name. */
    public static List<PersonCard> named(DirectoryService directory, Actor actor, String name) {
        return name.isBlank()
                ? List.of()
                : directory
                        .find(actor, new PeopleQuery(name, 0, "", "", ""), null, MOST)
                        .items();
    }
}
