package org.espace.concern;

import java.time.Clock;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;

/** Names the two who handle concerns. Each method belongs in a unit of work. Thread-safe. */
record Naming(Ledger ledger, MembershipService memberships, Clock clock) {

    void name(EntityManager manager, Access access, long person) {
        long community = access.toCoordinate().community();
        HandlerRepository handlers = new HandlerRepository(manager);
        if (handlers.is(community, person)) {
            return;
        }
        boolean belongs =
                memberships.role(community, person).filter(Role::belongs).isPresent();
        new Checks()
                .that(belongs, "person", "no-member")
                .that(
                        handlers.of(community).size() < ConcernService.HANDLERS,
                        "",
                        "enough-handlers",
                        ConcernService.HANDLERS)
                .done();
        handlers.add(community, person);
        ledger.record(new HandlerNamed(community, person, access.actor().person(), clock.instant()));
    }

    void end(EntityManager manager, Access access, long person) {
        long community = access.community();
        boolean may = access.coordinator() || access.actor().is(person);
        if (!may || !new HandlerRepository(manager).remove(community, person)) {
            throw new NotFound("handler", person);
        }
        ledger.record(new HandlerEnded(community, person, access.actor().person(), clock.instant()));
    }
}
