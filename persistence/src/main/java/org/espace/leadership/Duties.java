package org.espace.leadership;

import java.time.Clock;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.community.Arrivals;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.ledger.Ledger;
import org.espace.shared.Refused;

/** Gives tasks to people and ends them. Asks for no right; each method belongs in a unit of work. Thread-safe. */
final class Duties {
    private final Ledger ledger;
    private final MembershipService memberships;
    private final Arrivals arrivals;
    private final Clock clock;

    Duties(Ledger ledger, MembershipService memberships, Arrivals arrivals, Clock clock) {
        this.ledger = ledger;
        this.memberships = memberships;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    boolean belongs(long community, long person) {
        return memberships.role(community, person).filter(Role::belongs).isPresent();
    }

    boolean vacant(long community) {
        return arrivals.vacant(community);
    }

    boolean has(EntityManager manager, long community, long person, Duty duty) {
        if (duty == Duty.COORDINATOR) {
            return memberships
                    .role(community, person)
                    .filter(Role.COORDINATOR::equals)
                    .isPresent();
        }
        return new LeaderRepository(manager).of(community, person, duty).isPresent();
    }

    /** Nothing happens if the person has that duty already. */
    void appoint(EntityManager manager, long community, long person, Duty duty, String network, long actor) {
        if (has(manager, community, person, duty)) {
            return;
        }
        Instant now = clock.instant();
        switch (duty) {
            case COORDINATOR -> {
                memberships.enrol(community, person, Role.COORDINATOR, now);
                ledger.record(new CoordinatorAppointed(community, person, actor, now));
            }
            case ADVOCATE -> {
                new LeaderRepository(manager).add(new Leader(community, person, duty, "", now));
                ledger.record(new AdvocateAppointed(community, person, actor, now));
            }
            case SPONSOR -> {
                new LeaderRepository(manager).add(new Leader(community, person, duty, network, now));
                ledger.record(new SponsorAppointed(community, person, actor, now));
                if (!belongs(community, person)) {
                    memberships.enrol(community, person, Role.SPONSOR, now);
                }
            }
        }
    }

    /**
     * The person goes on as a member.
     *
     * @throws Refused when nobody else coordinates
     */
    void endCoordinating(long community, long person, long actor) {
        if (arrivals.holdCoordinators(community).stream().noneMatch(other -> other != person)) {
            throw Refused.because("last-coordinator");
        }
        Instant now = clock.instant();
        memberships.enrol(community, person, Role.MEMBER, now);
        ledger.record(new CoordinatorLeft(community, person, actor, now));
    }

    /**
     * Ends being an advocate or a sponsor; what a sponsor said is withdrawn with it, and who only was a sponsor has nothing to do with the
     * community any more.
     *
     * @return whether the person was it
     */
    boolean end(EntityManager manager, long community, long person, Duty duty, long actor) {
        LeaderRepository leaders = new LeaderRepository(manager);
        Leader leader = leaders.of(community, person, duty).orElse(null);
        if (leader == null) {
            return false;
        }
        Instant now = clock.instant();
        leaders.remove(leader);
        if (duty == Duty.SPONSOR) {
            withdrawEndorsement(manager, community, person, actor);
            memberships.forget(community, person, Role.SPONSOR);
            ledger.record(new SponsorLeft(community, person, actor, now));
        } else {
            ledger.record(new AdvocateLeft(community, person, actor, now));
        }
        return true;
    }

    /** The first date stays, whatever is said later. */
    void endorse(EntityManager manager, long community, long person, String said) {
        Instant now = clock.instant();
        LeaderRepository leaders = new LeaderRepository(manager);
        GivenEndorsement known = leaders.endorsement(community, person).orElse(null);
        if (known == null) {
            GivenEndorsement first = new GivenEndorsement(community, person, said, now);
            leaders.add(first);
            ledger.record(new CommunityEndorsed(community, first.id(), person, now));
        } else if (!known.stands()) {
            known.say(said, now);
            ledger.record(new CommunityEndorsed(community, known.id(), person, now));
        } else if (!known.says(said)) {
            known.say(said, now);
            ledger.record(new EndorsementChanged(community, known.id(), person, now));
        }
    }

    /** @return whether one stood */
    boolean withdrawEndorsement(EntityManager manager, long community, long person, long actor) {
        GivenEndorsement standing = new LeaderRepository(manager)
                .endorsement(community, person)
                .filter(GivenEndorsement::stands)
                .orElse(null);
        if (standing == null) {
            return false;
        }
        Instant now = clock.instant();
        standing.withdraw(now);
        ledger.record(new EndorsementWithdrawn(community, standing.id(), actor, now));
        return true;
    }
}
