package org.espace.community;

import java.util.List;
import javax.persistence.Query;
import org.espace.ledger.Narrowing;
import org.espace.shared.Actor;

/** The condition, for the lists of other features, that a row's community may be read by an actor. Immutable. */
public record ReadableBy(Actor actor) implements Narrowing {

    @Override
    public String condition(String path) {
        String free = "exists (select c.id from Community c where c.id = " + path + " and c.privacy in :freeToRead)";
        String own = "exists (select m.id from Membership m where m.community = " + path
                + " and m.person = :reader and m.role in :belonging)";
        return actor.signedIn() ? "(" + free + " or " + own + ")" : free;
    }

    @Override
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("freeToRead", free());
        if (actor.signedIn()) {
            query.setParameter("reader", actor.person()).setParameter("belonging", Role.BELONGING);
        }
        return query;
    }

    private List<Privacy> free() {
        return actor.signedIn() ? List.of(Privacy.PUBLIC, Privacy.OPEN) : List.of(Privacy.PUBLIC);
    }
}
