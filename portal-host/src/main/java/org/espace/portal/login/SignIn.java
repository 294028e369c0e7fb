package org.espace.portal.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.espace.account.AccountCard;
import org.espace.account.AccountService;

/** Decides whether someone may come in. Thread-safe. */
public final class SignIn {
    private static final int TRIES_PER_LOGIN = 5;
    private static final int TRIES_PER_ADDRESS = 25;

    private final AccountService accounts;
    private final Passwords passwords;
    private final Throttle logins;
    private final Throttle addresses;

    public SignIn(AccountService accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.logins = new Throttle(clock, TRIES_PER_LOGIN);
        this.addresses = new Throttle(clock, TRIES_PER_ADDRESS);
    }

    /** What came of a try. */
    sealed interface Outcome {
        /** The password was right. */
        record Welcome(AccountCard account) implements Outcome {}

        /** No such login, a wrong password, or an account locked out: all the same to whoever asks. */
        record Wrong() implements Outcome {}

        /** Too many tries; none is looked at before the wait is over. */
        record Wait(Duration left) implements Outcome {}
    }

    Outcome attempt(String login, String password, String address) {
        Duration wait = longer(logins.wait(login), addresses.wait(address));
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        Optional<AccountCard> account = accounts.byLogin(login).filter(found -> !found.disabled());
        boolean right = account.map(found -> passwords.matches(password, found.hash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (account.isEmpty() || !right) {
            logins.failed(login);
            addresses.failed(address);
            return new Outcome.Wrong();
        }
        logins.succeeded(login);
        return new Outcome.Welcome(account.get());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
