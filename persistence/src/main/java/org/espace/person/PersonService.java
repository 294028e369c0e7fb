package org.espace.person;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.unit.UnitRenamed;
import org.espace.unit.UnitService;

/** Knows people. Thread-safe. */
public final class PersonService {
    private final UnitOfWork work;
    private final UnitService units;
    private final PersonUpkeep upkeep;
    private final Clock clock;

    public PersonService(UnitOfWork work, Ledger ledger, UnitService units, Clock clock) {
        this.work = work;
        this.units = units;
        this.upkeep = new PersonUpkeep(ledger, units, clock);
        this.clock = clock;
    }

    /** The person whom the host calls so; made at first sight, named after the principal. */
    public PersonCard byPrincipal(String principal) {
        return byPrincipal(principal, Attributes.UNKNOWN);
    }

    /**
     * As {@link #byPrincipal(String)}; refreshed where the host knows better and the person has not typed it themselves. One statement
     * when there is nothing new.
     */
    public PersonCard byPrincipal(String principal, Attributes attributes) {
        Optional<PersonCard> known = work.read(manager -> new PersonRepository(manager)
                .byPrincipal(PlainText.line(principal))
                .filter(person -> upkeep.upToDate(person, attributes))
                .map(Person::card));
        return known.orElseGet(() -> put(principal, attributes).card());
    }

    /** Tells of the person whom the host calls so. Asks for no right. */
    public PersonKept put(String principal, Attributes attributes) {
        return put(principal, attributes, 0);
    }

    /**
     * Tells of the person whom a file calls so. Asks for no right.
     *
     * @param unit id of the unit the person stands in; 0 for what the attributes say
     */
    public PersonKept put(String principal, Attributes attributes, long unit) {
        String login = PlainText.line(principal);
        return work.write(manager -> {
            PersonRepository people = new PersonRepository(manager);
            Optional<Person> known = people.byPrincipal(login);
            return known.map(person -> upkeep.refresh(person, attributes, unit)).orElseGet(() -> {
                String name = attributes.name().isBlank() ? login : attributes.name();
                NewPerson newcomer = new NewPerson(login, name, attributes.job(), null, clock.instant(), false);
                return upkeep.add(people, new Person(newcomer, Person.clean(name)), attributes, unit);
            });
        });
    }

    /**
     * @return the person's card
     * @throws org.espace.shared.Refused when the name is missing or longer than 200 characters, or the principal is taken
     */
    public PersonCard add(NewPerson person) {
        List<String> unit = person.unit() == null ? List.of() : List.of(person.unit());
        return add(person, new Attributes("", "", unit, "", ""));
    }

    /**
     * As {@link #add(NewPerson)}.
     *
     * @param standing what is known beyond that; its units count, not that of the newcomer
     */
    public PersonCard add(NewPerson person, Attributes standing) {
        Checks checks = new Checks();
        String name = checks.line("name", person.name(), 1, Person.LONGEST_NAME);
        return work.write(manager -> {
            PersonRepository people = new PersonRepository(manager);
            String principal = person.principal();
            boolean free = principal == null
                    || people.byPrincipal(PlainText.line(principal)).isEmpty();
            checks.that(free, "principal", "principal-taken", String.valueOf(principal))
                    .done();
            return upkeep.add(people, new Person(person, name), standing, 0).card();
        });
    }

    /**
     * What a person typed about themselves: neither host nor file changes it any more. Asks for no right and checks no length.
     *
     * @throws NotFound when there is no such person
     */
    public void describe(long id, String name, String job, String place) {
        work.write(manager -> {
            Person person = found(new PersonRepository(manager).byId(id), id);
            if (person.describe(name, job, place)) {
                manager.flush();
                upkeep.changed(id, id);
            }
            return null;
        });
    }

    /** Another photo, or none. @param stamp of the picture; empty for none */
    public void photo(long id, String stamp) {
        work.write(manager -> {
            found(new PersonRepository(manager).byId(id), id).photo(stamp);
            upkeep.changed(id, id);
            return null;
        });
    }

    /** @throws NotFound when there is no such person */
    public PersonCard card(long id) {
        return standing(id).card();
    }

    /** @throws NotFound when there is no such person */
    public Standing standing(long id) {
        return work.read(
                manager -> found(new PersonRepository(manager).byId(id), id).standing());
    }

    /** Cards by id, in one statement; an unknown id has none. */
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        return by(ids, Person::card, PersonCard::id);
    }

    /** What is known of these people, in one statement; of an unknown id, nothing. */
    public Map<Long, Standing> standings(Collection<Long> ids) {
        return by(ids, Person::standing, each -> each.card().id());
    }

    /** Ids greater than that, ascending, whoever asks. */
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> new PersonRepository(manager).ids(after, limit));
    }

    /** Whether nobody is known yet, as at the very first start. */
    public boolean isEmpty() {
        return work.read(manager -> new PersonRepository(manager).isEmpty());
    }

    /** Ids of the people of the example organisation. */
    public List<Long> examples() {
        return work.read(manager -> new PersonRepository(manager).examples());
    }

    /** Forgets these people as far as they are examples; they must have nothing left that names them. Units of theirs alone go too. */
    public int removeExamples(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        return work.write(manager -> {
            PersonRepository people = new PersonRepository(manager);
            List<Long> theirs = people.unitsOfExamples(ids);
            int removed = people.removeExamples(ids);
            units.recount(people.heads());
            units.forgetBare(theirs);
            return removed;
        });
    }

    /** Counts anew who stands in which unit. */
    public void recountUnits() {
        work.write(manager -> {
            units.recount(new PersonRepository(manager).heads());
            return null;
        });
    }

    /** To be told of what happens: cards show the names that units have now. */
    public void hear(Change change) {
        if (change instanceof UnitRenamed renamed) {
            work.write(manager -> {
                new PersonRepository(manager).unitRenamed(renamed.subject(), renamed.name());
                return null;
            });
        }
    }

    private <T> Map<Long, T> by(Collection<Long> ids, Function<Person, T> seen, Function<T, Long> id) {
        Set<Long> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> new PersonRepository(manager)
                .byIds(wanted).stream().map(seen).collect(Collectors.toMap(id, Function.identity())));
    }

    private static Person found(Optional<Person> person, long id) {
        return person.orElseThrow(() -> new NotFound("person", id));
    }
}
