package org.espace.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.espace.ledger.Ledger;
import org.espace.shared.Effect;
import org.espace.unit.UnitService;

/** Keeps people in step with what hosts and files know, head-counts and the ledger included. Each method belongs in a unit of work. */
final class PersonUpkeep {
    private final Ledger ledger;
    private final UnitService units;
    private final Clock clock;

    PersonUpkeep(Ledger ledger, UnitService units, Clock clock) {
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    PersonKept add(PersonRepository people, Person person, Attributes attributes, long unit) {
        person.refresh(attributes);
        stand(person, unit == 0 ? units.findOrMake(attributes.units()) : unit);
        people.add(person);
        PersonCard card = person.card();
        ledger.record(new PersonArrived(card.id(), 0, card.joinedAt()));
        return new PersonKept(card, Effect.ADDED);
    }

    /** @param unit 0 for what the attributes say */
    PersonKept refresh(Person person, Attributes attributes, long unit) {
        boolean changed = person.differs(attributes);
        person.refresh(attributes);
        if (unit != 0) {
            changed |= stand(person, unit);
        } else if (!stands(person, attributes)) {
            changed |= stand(person, units.findOrMake(attributes.units()));
        }
        if (changed) {
            changed(person.card().id(), 0);
        }
        return new PersonKept(person.card(), changed ? Effect.CHANGED : Effect.UNCHANGED);
    }

    /** Whether these attributes would change nothing. */
    boolean upToDate(Person person, Attributes attributes) {
        return stands(person, attributes) && !person.differs(attributes);
    }

    void changed(long person, long actor) {
        Instant now = clock.instant();
        ledger.record(new PersonChanged(person, actor, now));
    }

    /** By the name alone, so that the everyday case costs no statement: who moves between units of one name is seen by the import. */
    private static boolean stands(Person person, Attributes attributes) {
        List<String> names = attributes.units();
        return names.isEmpty()
                || Person.clean(names.get(names.size() - 1))
                        .equals(Objects.requireNonNullElse(person.card().unit(), ""));
    }

    private boolean stand(Person person, long unit) {
        long before = person.unitId();
        if (unit == before) {
            return false;
        }
        units.moved(before, unit);
        person.stand(unit, unit == 0 ? null : units.name(unit));
        return true;
    }
}
