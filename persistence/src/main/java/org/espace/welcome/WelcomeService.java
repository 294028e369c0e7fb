package org.espace.welcome;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;

/** Shows newcomers to the members of a community and lets them say hello. Thread-safe. */
public final class WelcomeService {
    /** How long somebody is new. */
    public static final Duration NEW_FOR = Duration.ofDays(28);

    public WelcomeService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Clock clock) {}

    public List<Newcomer> newcomers(Access readable, int limit) {
        throw new UnsupportedOperationException();
    }

    public void greet(Actor actor, long community, long newcomer, String words) {
        throw new UnsupportedOperationException();
    }
}
