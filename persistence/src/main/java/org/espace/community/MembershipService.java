package org.espace.community;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets people into communities and out again. Thread-safe. */
public final class MembershipService {
    private static final int LONGEST_WORDS = 500;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Members members;
    private final Clock clock;

    public MembershipService(UnitOfWork work, Ledger ledger, PersonService people, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.members = new Members(people);
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
            } else if (role == Role.ASKED && known.isEmpty()) {
                ledger.record(new MemberAsked(community, person, person, since));
            }
            return null;
        });
    }

    /**
     * The actor joins, or asks to where members are approved and for who was removed. Who belongs, or waits, stays as they are.
     *
     * @param words why they ask, for the coordinators; at most 500 characters
     * @return what the actor is now
     * @throws NotFound when there is no such community that the actor may know of
     * @throws Refused when nobody is signed in, the community is archived, or the words are too long
     */
    public Role join(Actor actor, long community, String words) {
        Checks checks = new Checks();
        String why = checks.lines("words", words, 0, LONGEST_WORDS);
        return work.write(manager -> {
            Access access = access(manager, actor, community).toKnow();
            checks.that(actor.signedIn(), "", "sign-in")
                    .that(!access.archived(), "", "archived", access.name())
                    .done();
            Role held = access.role();
            if (held != null && (held == Role.ASKED || held.belongs())) {
                return held;
            }
            return access.freeToJoin() ? admit(access) : ask(manager, access, why);
        });
    }

    /** As {@link #join(Actor, long, String)}, without a word. */
    public Role join(Actor actor, long community) {
        return join(actor, community, "");
    }

    /** Those of the others who belong to a community that this person belongs to; for other features to ask. */
    public Set<Long> acquaintances(long person, Collection<Long> others) {
        return others.isEmpty()
                ? Set.of()
                : work.read(manager -> Set.copyOf(new MembershipRepository(manager).sharing(person, others)));
    }

    /**
     * The actor leaves, or takes back having asked; who does not belong stays as they are.
     *
     * @throws Refused when the actor is the only coordinator
     */
    public void leave(Actor actor, long community) {
        work.write(manager -> {
            MembershipRepository memberships = new MembershipRepository(manager);
            memberships.of(community, actor.person()).ifPresent(held -> {
                if (held.role().belongs()) {
                    keepOneCoordinator(memberships, held, community);
                    memberships.remove(held);
                    ledger.record(new MemberLeft(community, actor.person(), actor.person(), clock.instant()));
                } else if (held.role() == Role.ASKED && held.wasRemoved()) {
                    held.become(Role.REMOVED, held.since());
                } else if (held.role() == Role.ASKED) {
                    memberships.remove(held);
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
            coordinated(manager, actor, community);
            waiting(new MembershipRepository(manager), community, person).become(Role.MEMBER, now);
            ledger.record(new MemberJoined(community, person, actor.person(), now));
            return null;
        });
    }

    /**
     * A coordinator tells a person who has asked: no, and why. The person reads the reason and may ask again.
     *
     * @throws NotFound unless the actor coordinates the community and the person waits there
     * @throws Refused when the reason does not have 1 to 500 characters
     */
    public void decline(Actor actor, long community, long person, String reason) {
        Checks checks = new Checks();
        String why = checks.lines("reason", reason, 1, LONGEST_WORDS);
        work.write(manager -> {
            Instant now = clock.instant();
            coordinated(manager, actor, community);
            Membership held = waiting(new MembershipRepository(manager), community, person);
            checks.done();
            held.become(held.wasRemoved() ? Role.REMOVED : Role.DECLINED, now, why);
            ledger.record(new MemberDeclined(community, person, actor.person(), now));
            return null;
        });
    }

    /**
     * A coordinator puts a member out, and says why. The person reads the reason, and may ask to come back.
     *
     * @throws NotFound unless the actor coordinates the community and the person is a member, and no coordinator, of it
     * @throws Refused when the reason does not have 1 to 500 characters
     */
    public void remove(Actor actor, long community, long person, String reason) {
        Checks checks = new Checks();
        String why = checks.lines("reason", reason, 1, LONGEST_WORDS);
        work.write(manager -> {
            Instant now = clock.instant();
            coordinated(manager, actor, community);
            Membership held = new MembershipRepository(manager)
                    .of(community, person)
                    .filter(member -> member.role() == Role.MEMBER)
                    .orElseThrow(() -> new NotFound("member", person));
            checks.done();
            held.become(Role.REMOVED, now, why);
            ledger.record(new MemberLeft(community, person, actor.person(), now));
            return null;
        });
    }

    /**
     * Members who do not coordinate; who joined last comes first.
     *
     * @throws NotFound unless the actor may read there
     */
    public Slice<Member> members(Access access, @Nullable Cursor after, int size) {
        access.toRead();
        return work.read(manager -> {
            List<Membership> read =
                    new MembershipRepository(manager).of(access.community(), Role.MEMBER, after, size + 1);
            Slice<Membership> slice = Slice.of(read, size, Membership::place);
            return new Slice<>(members.cards(slice.items()), slice.next());
        });
    }

    /**
     * Who waits for an answer; who asked last comes first.
     *
     * @throws NotFound unless the actor coordinates the community
     */
    public List<Member> asking(Access access, int limit) {
        access.toCoordinate();
        return work.read(
                manager -> members.cards(new MembershipRepository(manager).of(access.community(), Role.ASKED, limit)));
    }

    /** What a person is in a community, whoever asks. */
    public Optional<Role> role(long community, long person) {
        return work.read(manager ->
                new MembershipRepository(manager).of(community, person).map(Membership::role));
    }

    /** Since when a person is what they are in a community, whoever asks. */
    public Optional<Instant> since(long community, long person) {
        return work.read(manager ->
                new MembershipRepository(manager).of(community, person).map(Membership::since));
    }

    /** Ends what a person is in a community who does not belong to it, such as having been invited; who was put out still is. Asks for no right. */
    public void forget(long community, long person, Role role) {
        work.write(manager -> {
            MembershipRepository memberships = new MembershipRepository(manager);
            memberships
                    .of(community, person)
                    .filter(held -> held.role() == role && !role.belongs())
                    .ifPresent(held -> {
                        if (held.wasRemoved()) {
                            held.become(Role.REMOVED, held.since());
                        } else {
                            memberships.remove(held);
                        }
                    });
            return null;
        });
    }

    private Role admit(Access access) {
        enrol(access.community(), access.actor().person(), Role.MEMBER, clock.instant());
        return Role.MEMBER;
    }

    private Role ask(EntityManager manager, Access access, String why) {
        MembershipRepository memberships = new MembershipRepository(manager);
        long person = access.actor().person();
        Instant now = clock.instant();
        Membership asked = memberships.of(access.community(), person).orElseGet(() -> {
            Membership made = new Membership(access.community(), person, Role.ASKED, now);
            memberships.add(made);
            return made;
        });
        asked.become(Role.ASKED, now, why);
        ledger.record(new MemberAsked(access.community(), person, person, now));
        return Role.ASKED;
    }

    private static void keepOneCoordinator(MembershipRepository memberships, Membership leaving, long community) {
        if (leaving.role() == Role.COORDINATOR
                && memberships.holdCoordinators(community).equals(List.of(leaving.person()))) {
            throw Refused.because("last-coordinator");
        }
    }

    private static Access access(EntityManager manager, Actor actor, long community) {
        return new CommunityRepository(manager)
                .access(actor, community)
                .orElseThrow(() -> new NotFound("community", community));
    }

    private static void coordinated(EntityManager manager, Actor actor, long community) {
        access(manager, actor, community).toCoordinate();
    }

    private static Membership waiting(MembershipRepository memberships, long community, long person) {
        return memberships
                .of(community, person)
                .filter(held -> held.role() == Role.ASKED)
                .orElseThrow(() -> new NotFound("person who asked to join", person));
    }
}
