package org.espace.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espace.account.AccountCard;
import org.espace.account.NewAccount;
import org.espace.domain.Domain;
import org.espace.example.DemoPerson;
import org.espace.example.ExampleOrganisation;
import org.espace.person.Attributes;
import org.espace.person.NewPerson;
import org.espace.person.PersonCard;
import org.espace.portal.login.DemoAccount;
import org.espace.portal.login.Passwords;

/**
 * The example organisation with the accounts that go with it. Anyone may try those, so everyone is told their password.
 * Thread-safe; each change is one transaction.
 */
public final class Examples {
    /** The password of each example account. */
    static final String PASSWORD = "try-espace";

    private static final String ADMINISTRATOR = "admin";

    private final Domain domain;

    public Examples(Domain domain) {
        this.domain = domain;
    }

    /** Creates them in a database that knows no people yet; in any other does nothing. */
    public boolean create() {
        return domain.together(() -> domain.example().create() && addAccounts());
    }

    /** Adds them beside whoever is there; false when they are there already. */
    public boolean add() {
        return domain.together(() -> domain.example().add() && addAccounts());
    }

    /** Removes them with all they hold; says how many people went. */
    public int remove() {
        return domain.together(() -> {
            domain.accounts().removeExamples();
            return domain.example().remove();
        });
    }

    /** The accounts there are, as the sign-in page lists them; empty without the examples. */
    public List<DemoAccount> accounts() {
        List<AccountCard> accounts = domain.accounts().demo();
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<String, String> lines =
                domain.example().demoPeople().stream().collect(Collectors.toMap(DemoPerson::login, DemoPerson::who));
        return accounts.stream()
                .sorted(Comparator.comparing(AccountCard::administrator))
                .map(account -> new DemoAccount(account.login(), PASSWORD, line(account, lines)))
                .toList();
    }

    private String line(AccountCard account, Map<String, String> lines) {
        String line = lines.get(account.login());
        return line != null ? line : domain.people().card(account.person()).name() + ": looks after the portal";
    }

    private boolean addAccounts() {
        String hash = new Passwords().hash(PASSWORD);
        for (DemoPerson person : domain.example().demoPeople()) {
            domain.accounts().add(new NewAccount(person.personId(), person.login(), hash, false, true));
        }
        PersonCard administrator = domain.people()
                .add(
                        new NewPerson(
                                ADMINISTRATOR,
                                "Robin Hale",
                                "Portal administrator",
                                null,
                                domain.clock().instant(),
                                true),
                        new Attributes("", "", ExampleOrganisation.unit("IT"), "", ""));
        domain.accounts().add(new NewAccount(administrator.id(), ADMINISTRATOR, hash, true, true));
        return true;
    }
}
