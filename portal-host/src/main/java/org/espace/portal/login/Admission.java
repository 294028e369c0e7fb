package org.espace.portal.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.account.AccountCard;
import org.espace.account.SignInService;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.portal.login.SignInCookie.Ticket;
import org.espace.secret.SecretService;
import org.espace.secret.SecretText;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in by their signed cookie, on any node. That somebody signed out elsewhere, or was locked out, is seen within five seconds. Thread-safe; remembers at
 * most 10,000 people.
 */
public final class Admission {
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(30);
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private final SignInService signIns;
    private final PersonService people;
    private final SignInCookie cookie;
    private final Clock clock;
    private final Cache<Known, Optional<Visitor>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(KNOWN_FOR)
            .build();

    private record Known(String login, String number) {}

    public Admission(SignInService signIns, PersonService people, SecretService secrets, Clock clock) {
        this.signIns = signIns;
        this.people = people;
        this.cookie = new SignInCookie(secrets.key("sign-in"));
        this.clock = clock;
    }

    /** Whoever the browser was signed in as, from now on also known to {@link Visitor#of}; null for anybody else. */
    public @Nullable Visitor recognise(HttpServletRequest request) {
        Visitor visitor = cookie.read(request, clock.instant())
                .flatMap(ticket -> known.get(new Known(ticket.login(), ticket.number()), this::visitor))
                .orElse(null);
        if (visitor != null) {
            visitor.enter(request);
        }
        return visitor;
    }

    /** Makes the sign-in good for another working day, now and then; only with answers that no cache keeps. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        if (Visitor.of(request) != null) {
            cookie.read(request, now)
                    .filter(ticket -> ticket.at().plus(RENEWED_AFTER).isBefore(now))
                    .ifPresent(old -> cookie.write(new Ticket(old.login(), old.number(), now), request, response));
        }
    }

    void enter(AccountCard account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        cookie.write(new Ticket(account.login(), SecretText.make(), clock.instant()), request, response);
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SignInCookie.clear(request, response);
    }

    /** A copy of the cookie that somebody else may have is worth nothing after this. */
    private void end(HttpServletRequest request) {
        Instant now = clock.instant();
        cookie.read(request, now).ifPresent(ticket -> {
            signIns.end(ticket.number(), now.plus(SignInCookie.GOOD_FOR).plus(RENEWED_AFTER));
            known.invalidate(new Known(ticket.login(), ticket.number()));
        });
    }

    private Optional<Visitor> visitor(Known asked) {
        return signIns.admitted(asked.login(), asked.number()).map(account -> {
            PersonCard person = people.card(account.person());
            return new Visitor(
                    person.id(),
                    account.login(),
                    person.name(),
                    person.initials(),
                    account.administrator(),
                    asked.number());
        });
    }
}
