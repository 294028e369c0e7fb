package org.espace.account;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;

/** Keeps accounts. Trusted: its callers have asked for permission. Thread-safe. */
public final class AccountService {
    private static final int LONGEST_LOGIN = 200;

    private final UnitOfWork work;

    public AccountService(UnitOfWork work) {
        this.work = work;
    }

    /** The account of a login, upper and lower case alike; disabled ones too. */
    public Optional<AccountCard> byLogin(String login) {
        return work.read(db -> find(db, login).map(Account::card));
    }

    /**
     * Makes an account.
     *
     * @throws Refused when the login is empty, too long or taken
     */
    public long add(NewAccount made) {
        return work.write(db -> {
            Checks checks = new Checks();
            String login = PlainText.key(checks.line("login", made.login(), 1, LONGEST_LOGIN), LONGEST_LOGIN);
            checks.that(find(db, login).isEmpty(), "login", "login-taken", login);
            checks.done();
            Account account = new Account(made, login);
            db.persist(account);
            db.flush();
            return account.card().id();
        });
    }

    /** The accounts that go with the examples and still work, by login; empty once the examples are removed. */
    public List<AccountCard> demo() {
        return work.read(db -> db.createQuery(
                        "select a from Account a where a.example = 1 and a.disabled = 0 order by a.login",
                        Account.class)
                .getResultStream()
                .map(Account::card)
                .toList());
    }

    /** Takes away every account that goes with the examples. */
    public int removeExamples() {
        return work.write(db ->
                db.createQuery("delete from Account a where a.example = 1").executeUpdate());
    }

    /** Locks an account out, or lets it in again; nothing happens when there is no such login. */
    public void disable(String login, boolean disabled) {
        work.write(db -> {
            find(db, login).ifPresent(account -> account.disable(disabled));
            return null;
        });
    }

    /** Whether a person has an account, but none that lets them in; whoever comes through a host has none here, and is not. */
    public boolean lockedOut(long person) {
        List<Account> theirs =
                work.read(db -> db.createQuery("select a from Account a where a.person = :person", Account.class)
                        .setParameter("person", person)
                        .getResultList());
        return !theirs.isEmpty()
                && theirs.stream().allMatch(account -> account.card().disabled());
    }

    private static Optional<Account> find(EntityManager db, String login) {
        return db.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", PlainText.key(login, LONGEST_LOGIN))
                .getResultStream()
                .findFirst();
    }
}
