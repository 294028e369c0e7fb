package org.espace.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.espace.jpa.UnitOfWork;
import org.espace.secret.SecretText;

/** Knows of sign-ins what a signed cookie cannot tell: that they were ended, or that their account is locked out. Thread-safe. */
public final class SignInService {
    private final UnitOfWork work;
    private final AccountService accounts;
    private final Clock clock;

    public SignInService(UnitOfWork work, AccountService accounts, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account, as long as it lets people in and this sign-in was not ended. @param number of the sign-in */
    public Optional<AccountCard> admitted(String login, String number) {
        return work.read(manager -> manager.find(EndedSignIn.class, SecretText.hash(number)) == null
                ? accounts.byLogin(login).filter(account -> !account.disabled())
                : Optional.empty());
    }

    /** Ends a sign-in on every node; ended before, it stays so. @param over when it would be over by itself at the latest */
    public void end(String number, Instant over) {
        String hash = SecretText.hash(number);
        work.write(manager -> {
            if (manager.find(EndedSignIn.class, hash) == null) {
                manager.persist(new EndedSignIn(hash, over.toEpochMilli()));
            }
            return null;
        });
    }

    /** Forgets those that are over by themselves; to be called now and then, by any node. */
    public void forgetOld() {
        work.write(manager -> manager.createQuery("delete from EndedSignIn e where e.over < :now")
                .setParameter("now", clock.millis())
                .executeUpdate());
    }
}
