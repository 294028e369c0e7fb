package org.espace.community;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;

/** Lets people into communities and out again. Thread-safe. */
public final class MembershipService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final Clock clock;

    public MembershipService(UnitOfWork work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Gives a person a role, or changes it. Asks for no right: for imports, examples and administration. */
    public void enrol(long community, long person, Role role, Instant since) {
        work.write(manager -> {
            MembershipRepository memberships = new MembershipRepository(manager);
            Optional<Membership> known = memberships.of(community, person);
            boolean belonged = known.map(Membership::role).filter(Role::belongs).isPresent();
            known.ifPresentOrElse(
                    membership -> membership.become(role, belonged ? membership.since() : since),
                    () -> memberships.add(new Membership(community, person, role, since)));
            if (role.belongs() && !belonged) {
                ledger.record(new MemberJoined(community, person, person, since));
            } else if (!role.belongs() && belonged) {
                ledger.record(new MemberLeft(community, person, person, since));
            } else if (known.isEmpty()) {
                ledger.record(new MemberAsked(community, person, person, since));
            }
            return null;
        });
    }

    /**
     * The actor joins, or asks to where members are approved; who already has a role keeps it.
     *
     * @return what the actor is now
     * @throws NotFound when there is no such community that the actor may know of
     * @throws Refused when nobody is signed in, or the community is archived
     */
    public Role join(Actor actor, long community) {
        return work.write(manager -> {
            Access access = new CommunityRepository(manager)
                    .access(actor, community)
                    .filter(Access::seen)
                    .orElseThrow(() -> new NotFound("community", community));
            if (!actor.signedIn()) {
                throw Refused.because("sign-in");
            }
            if (access.archived()) {
                throw Refused.because("archived", access.name());
            }
            Role held = access.role();
            if (held != null) {
                return held;
            }
            Role role = access.freeToJoin() ? Role.MEMBER : Role.ASKED;
            enrol(community, actor.person(), role, clock.instant());
            return role;
        });
    }

    /** Those of the others who belong to a community that this person belongs to; for other features to ask. */
    public Set<Long> acquaintances(long person, Collection<Long> others) {
        return others.isEmpty()
                ? Set.of()
                : work.read(manager -> Set.copyOf(new MembershipRepository(manager).sharing(person, others)));
    }

    /**
     * The actor leaves, or takes back having asked; who has no role stays so.
     *
     * @throws Refused when the actor is the only coordinator
     */
    public void leave(Actor actor, long community) {
        work.write(manager -> {
            MembershipRepository memberships = new MembershipRepository(manager);
            memberships.of(community, actor.person()).ifPresent(held -> {
                if (held.role() == Role.COORDINATOR && !memberships.anotherCoordinator(community, actor.person())) {
                    throw Refused.because("last-coordinator");
                }
                memberships.remove(held);
                if (held.role().belongs()) {
                    ledger.record(new MemberLeft(community, actor.person(), actor.person(), clock.instant()));
                }
            });
            return null;
        });
    }

    /**
     * A coordinator lets in a person who has asked.
     *
     * @throws NotFound unless the actor coordinates the community and the person waits there
     */
    public void approve(Actor actor, long community, long person) {
        work.write(manager -> {
            Instant now = clock.instant();
            waiting(new MembershipRepository(manager), coordinated(manager, actor, community), person)
                    .become(Role.MEMBER, now);
            ledger.record(new MemberJoined(community, person, actor.person(), now));
            return null;
        });
    }

    /**
     * A coordinator tells a person who has asked: no. The person may ask again.
     *
     * @throws NotFound unless the actor coordinates the community and the person waits there
     */
    public void decline(Actor actor, long community, long person) {
        work.write(manager -> {
            MembershipRepository memberships = new MembershipRepository(manager);
            memberships.remove(waiting(memberships, coordinated(manager, actor, community), person));
            ledger.record(new MemberDeclined(community, person, actor.person(), clock.instant()));
            return null;
        });
    }

    private static long coordinated(EntityManager manager, Actor actor, long community) {
        return new CommunityRepository(manager)
                .access(actor, community)
                .orElseThrow(() -> new NotFound("community", community))
                .toCoordinate()
                .community();
    }

    private static Membership waiting(MembershipRepository memberships, long community, long person) {
        return memberships
                .of(community, person)
                .filter(held -> held.role() == Role.ASKED)
                .orElseThrow(() -> new NotFound("person who asked to join", person));
    }
}
