package org.espace.portal.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import org.espace.account.AccountCard;
import org.espace.account.NewAccount;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.person.NewPerson;
import org.espace.person.PersonCard;
import org.espace.portal.login.Passwords;
import org.espace.shared.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts of people who are no examples. */
@Command(
        name = "account",
        description = "Makes accounts, and locks them out or lets them in again.",
        mixinStandardHelpOptions = true)
final class AccountCommand {
    private static final int SHORTEST_PASSWORD = 10;

    @Command(
            name = "add",
            description = "Makes an account; the password is asked for, or read from the first line of input.")
    int add(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "LOGIN", description = "The name to sign in with.") String login,
            @Option(names = "--name", paramLabel = "NAME", required = true, description = "The person's name.")
                    String name,
            @Option(names = "--administrator", description = "May act for the whole organisation.")
                    boolean administrator)
            throws IOException {
        String password = password();
        if (password.length() < SHORTEST_PASSWORD) {
            throw new CannotContinue("Expected a password of at least " + SHORTEST_PASSWORD + " characters, found "
                    + password.length() + "; choose a longer one.");
        }
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            if (domain.accounts().byLogin(login).isPresent()) {
                throw new CannotContinue("The login \"" + login + "\" is taken; choose another.");
            }
            String hash = new Passwords().hash(password);
            // The principal of a session is the login as the account keeps it, so the person goes by the same.
            String principal = PlainText.key(login, 200);
            domain.together(() -> {
                PersonCard person = domain.people()
                        .add(new NewPerson(
                                principal, name, null, null, domain.clock().instant(), false));
                return domain.accounts().add(new NewAccount(person.id(), principal, hash, administrator, false));
            });
        }
        System.out.println("Made the account " + login + " for " + name + ".");
        return 0;
    }

    @Command(name = "disable", description = "Locks an account out; its person stays, and what they wrote.")
    int disable(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "LOGIN", description = "The name to sign in with.") String login) {
        disabled(options, login, true);
        System.out.println("The account " + login + " cannot sign in any more.");
        return 0;
    }

    @Command(name = "enable", description = "Lets an account in again.")
    int enable(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "LOGIN", description = "The name to sign in with.") String login) {
        disabled(options, login, false);
        System.out.println("The account " + login + " can sign in again.");
        return 0;
    }

    private static void disabled(PortalOptions options, String login, boolean disabled) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            known(domain, login);
            domain.accounts().disable(login, disabled);
        }
    }

    /** @throws CannotContinue when there is no account of that login */
    static AccountCard known(Domain domain, String login) {
        return domain.accounts()
                .byLogin(login)
                .orElseThrow(() -> new CannotContinue(
                        "Expected the login of an account, found \"" + login + "\": make it with account add."));
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return String.valueOf(console.readPassword("Password: "));
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        String line = input.readLine();
        return line == null ? "" : line;
    }
}
