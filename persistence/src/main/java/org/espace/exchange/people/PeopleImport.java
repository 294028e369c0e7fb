package org.espace.exchange.people;

import java.nio.file.Path;
import java.util.List;
import org.espace.exchange.ImportListener;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonService;
import org.espace.profile.ProfileService;
import org.espace.unit.UnitService;

/**
 * Brings in people from a CSV file with the columns {@code login,name,job,unit,place,languages,email,phone,can_help_with}, in any order; only
 * the first two are needed. A unit is a code, or a path such as {@code Nursing > Elm Ward}, of which what is missing is made; lists have
 * semicolons between their items. A person is known by the login. An empty cell changes nothing, nor does any cell change what the person
 * typed themselves. A contact is shown to nobody until the person says so.
 */
public final class PeopleImport {
    private static final List<String> COLUMNS =
            List.of("login", "name", "job", "unit", "place", "languages", "email", "phone", "can_help_with");
    private static final int NEEDED = 2;

    private final UnitOfWork work;
    private final PersonService people;
    private final ProfileService profiles;
    private final UnitService units;

    public PeopleImport(UnitOfWork work, PersonService people, ProfileService profiles, UnitService units) {
        this.work = work;
        this.people = people;
        this.profiles = profiles;
        this.units = units;
    }

    /** @throws org.espace.exchange.dump.ImportRefused when the file cannot be read, or has not the columns it needs */
    public CsvReport run(Path file, ImportListener listener) {
        Count count = new Count();
        CsvBatches batches = new CsvBatches(work, count);
        new CsvFile(file, COLUMNS, NEEDED)
                .read(
                        lines -> batches.keep(lines, () -> new PersonLine(people, profiles, units)::keep),
                        count::warning,
                        listener);
        people.recountUnits();
        return count.report();
    }
}
