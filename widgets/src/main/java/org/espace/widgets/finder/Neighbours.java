package org.espace.widgets.finder;

import java.util.List;
import org.espace.community.Colleagues;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;

/**
 * The communities that people of the reader's unit are in.
 *
 * @param unit whether the reader's unit is known
 */
public record Neighbours(boolean unit, List<Colleagues> communities) {
    private static final int PEOPLE = 500;

    /** The first 500 people of the unit count. */
    static Neighbours of(Domain domain, Actor actor, int most) {
        long unit = domain.profiles().mine(actor).unitId();
        if (unit == 0) {
            return new Neighbours(false, List.of());
        }
        List<Long> people =
                domain.directory().find(actor, new PeopleQuery("", unit, "", "", ""), null, PEOPLE).items().stream()
                        .map(PersonCard::id)
                        .filter(id -> !actor.is(id))
                        .toList();
        return new Neighbours(true, domain.finder().among(actor, people, most));
    }
}
