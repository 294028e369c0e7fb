package org.espace.person;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.unit.UnitService;
import org.jspecify.annotations.Nullable;

/** Knows people. Thread-safe. */
public final class PersonService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final UnitService units;
    private final Clock clock;

    public PersonService(UnitOfWork work, Ledger ledger, UnitService units, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    /** The person whom the host calls so; made at first sight, named after the principal. */
    public PersonCard byPrincipal(String principal) {
        PersonCard known = find(principal);
        if (known != null) {
            return known;
        }
        String name = PlainText.shorten(PlainText.line(principal), Person.LONGEST_NAME);
        NewPerson newcomer = new NewPerson(principal, name, null, null, clock.instant(), false);
        return work.write(manager -> {
            PersonCard sinceThen = find(principal);
            return sinceThen != null ? sinceThen : keep(newcomer, name);
        });
    }

    /** As {@link #byPrincipal(String)}; refreshed where the host knows better and the person has not changed it themselves. */
    public PersonCard byPrincipal(String principal, Attributes attributes) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.espace.shared.Refused when the name is missing or longer than 200 characters, or the principal is taken */
    public PersonCard add(NewPerson person) {
        Checks checks = new Checks();
        String name = checks.line("name", person.name(), 1, Person.LONGEST_NAME);
        String principal = person.principal();
        checks.that(
                principal == null || find(principal) == null,
                "principal",
                "principal-taken",
                String.valueOf(principal));
        checks.done();
        return keep(person, name);
    }

    /** @throws NotFound when there is no such person */
    public PersonCard card(long id) {
        return work.read(manager -> new PersonRepository(manager)
                .byId(id)
                .orElseThrow(() -> new NotFound("person", id))
                .card());
    }

    /** Cards by id, in one statement; an unknown id has none. */
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> new PersonRepository(manager)
                .byIds(wanted).stream()
                        .map(Person::card)
                        .collect(Collectors.toMap(PersonCard::id, Function.identity())));
    }

    /** Whether nobody is known yet, as at the very first start. */
    public boolean isEmpty() {
        return work.read(manager -> new PersonRepository(manager).isEmpty());
    }

    /** Ids of the people of the example organisation. */
    public List<Long> examples() {
        return work.read(manager -> new PersonRepository(manager).examples());
    }

    /** Forgets these people as far as they are examples; they must have nothing left that names them. */
    public int removeExamples(Collection<Long> ids) {
        return ids.isEmpty() ? 0 : work.write(manager -> new PersonRepository(manager).removeExamples(ids));
    }

    private PersonCard keep(NewPerson person, String name) {
        return work.write(manager ->
                new PersonRepository(manager).add(new Person(person, name)).card());
    }

    private @Nullable PersonCard find(String principal) {
        return work.<@Nullable PersonCard>read(manager -> new PersonRepository(manager)
                .byPrincipal(PlainText.line(principal))
                .map(Person::card)
                .orElse(null));
    }
}
