package org.espace.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.espace.person.NewPerson;
import org.espace.person.PersonService;

/**
 * Users.xml: every account becomes a person who does not sign in, and a member of the community since the account was opened:
 * a dump is one site, and these are its people. Where they live is left out, for a place is no unit of the organisation.
 */
final class PeopleStep implements Step {
    private static final int LONGEST_NAME = 200;

    private final PersonService people;
    private final MembershipService memberships;
    private final long community;

    PeopleStep(PersonService people, MembershipService memberships, long community) {
        this.people = people;
        this.memberships = memberships;
        this.community = community;
    }

    @Override
    public DumpFile file() {
        return DumpFile.USERS;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PERSON;
    }

    @Override
    public boolean takes(DumpRow row) {
        return true;
    }

    @Override
    public Map<ImportKind, List<String>> refersTo(DumpRow row) {
        return Map.of();
    }

    @Override
    public Local keep(DumpRow row, References references) {
        Instant since = row.date("CreationDate");
        String name = row.line("DisplayName", LONGEST_NAME);
        long person =
                people.add(new NewPerson(null, name, null, null, since, false)).id();
        memberships.enrol(community, person, Role.MEMBER, since);
        return Local.of(person);
    }
}
