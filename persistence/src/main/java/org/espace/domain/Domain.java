package org.espace.domain;

import java.time.Clock;
import java.util.function.Supplier;
import org.espace.example.ExampleOrganisation;
import org.espace.exchange.StackExchangeImport;
import org.espace.exchange.people.PeopleImport;
import org.espace.exchange.people.UnitsImport;
import org.espace.jpa.Database;
import org.espace.search.SearchIndex;
import org.espace.search.lucene.LuceneIndex;
import org.espace.search.postgresql.PostgresIndex;

/**
 * Every service over one database and one clock, in groups of which each knows only those before it. A new service is added to the record
 * of its group, and to the {@code Access} in it, which is how callers reach it from here. Immutable and thread-safe; whoever opened the
 * database closes it.
 */
public record Domain(
        Foundation foundation,
        Society society,
        Beginnings beginnings,
        Shelves shelves,
        Asking asking,
        Telling telling,
        Finding finding)
        implements Foundation.Access,
                Society.Access,
                Beginnings.Access,
                Shelves.Access,
                Asking.Access,
                Telling.Access,
                Finding.Access {

    /** With files in the database, and an index in memory unless the database searches by itself. */
    public static Domain over(Database database, Clock clock) {
        return over(database, clock, DomainConfig.of(database));
    }

    public static Domain over(Database database, Clock clock, DomainConfig config) {
        Foundation foundation = Foundation.over(database, clock);
        Society society = Society.over(foundation);
        Shelves shelves = Shelves.over(foundation, society, config.files());
        Asking asking = Asking.over(foundation, society, shelves);
        return new Domain(
                foundation,
                society,
                Beginnings.over(foundation, society),
                shelves,
                asking,
                Telling.over(foundation, society, shelves, config.random()),
                Finding.over(foundation, society, shelves, asking, () -> index(database, config)));
    }

    private static SearchIndex index(Database database, DomainConfig config) {
        return database.isPostgresql() ? new PostgresIndex(database.work()) : LuceneIndex.in(config.searchFolder());
    }

    /** The example organisation, present or not. */
    public ExampleOrganisation example() {
        return new ExampleOrganisation(work(), ledger(), people(), communities(), memberships(), contents(), clock());
    }

    /** What brings in a dump of a Stack Exchange site. */
    public StackExchangeImport stackExchange() {
        return new StackExchangeImport(work(), people(), communities(), memberships(), archive(), clock());
    }

    /** What brings in people from a CSV file. */
    public PeopleImport peopleImport() {
        return new PeopleImport(work(), people(), profiles(), units());
    }

    /** What brings in units from a CSV file. */
    public UnitsImport unitsImport() {
        return new UnitsImport(work(), units(), directory());
    }

    /** Does what several services have to do, all of it or nothing. May be done again when another was faster: see UnitOfWork. */
    public <T> T together(Supplier<T> all) {
        return work().write(manager -> all.get());
    }
}
