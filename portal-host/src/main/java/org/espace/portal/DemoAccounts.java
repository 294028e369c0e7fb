package org.espace.portal;

import java.util.List;
import org.espace.account.AccountCard;
import org.espace.account.NewAccount;
import org.espace.domain.Domain;
import org.espace.person.NewPerson;
import org.espace.person.PersonCard;
import org.espace.portal.login.DemoAccount;
import org.espace.portal.login.Passwords;

/** The accounts that go with the example organisation: anyone may try them, so everyone is told their password. */
public final class DemoAccounts {
    /** The password of each of them. */
    static final String PASSWORD = "try-espace";

    private static final String ADMINISTRATOR = "admin";

    private final Domain domain;

    public DemoAccounts(Domain domain) {
        this.domain = domain;
    }

    /** The accounts there are, as the sign-in page lists them; empty without the examples. */
    public List<DemoAccount> list() {
        return domain.accounts().demo().stream().map(this::shown).toList();
    }

    /** Makes an account for a person of the examples. */
    public void add(String login, long person) {
        add(login, person, false);
    }

    /** Makes an example person who may act for the whole organisation, and the account. */
    public void addAdministrator() {
        PersonCard person = domain.people()
                .add(new NewPerson(
                        ADMINISTRATOR, "Robin Admin", "Looks after the portal", "IT", domain.clock().instant(), true));
        add(ADMINISTRATOR, person.id(), true);
    }

    private void add(String login, long person, boolean administrator) {
        if (domain.accounts().byLogin(login).isEmpty()) {
            String hash = new Passwords().hash(PASSWORD);
            domain.accounts().add(new NewAccount(person, login, hash, administrator, true));
        }
    }

    private DemoAccount shown(AccountCard account) {
        PersonCard person = domain.people().card(account.person());
        String job = person.job() == null ? "" : ", " + person.job();
        String unit = person.unit() == null ? "" : ", " + person.unit();
        return new DemoAccount(account.login(), PASSWORD, person.name() + job + unit);
    }
}
