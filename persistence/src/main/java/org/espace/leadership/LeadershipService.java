package org.espace.leadership;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.Arrivals;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.community.Sign;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;

/**
 * Offers tasks to people, and knows who has taken them on. Coordinators and advocates are members; a sponsor need not be. Who leaves a
 * community, or is put out, has no task in it from then on, sponsoring included: a sponsor who never was a member stops by laying it down.
 * Thread-safe.
 */
public final class LeadershipService {
    private static final int SHORTEST_ENDORSEMENT = 20;
    private static final int LONGEST_ENDORSEMENT = 400;

    /** The kind is named by its word: the room of communities keeps the record of it to itself. */
    private static final String MEMBER_LEFT = "member-left";

    private final UnitOfWork work;
    private final CommunityService communities;
    private final Duties duties;
    private final Offers offers;
    private final Standing standing;

    public LeadershipService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Arrivals arrivals,
            Clock clock) {
        this.work = work;
        this.communities = communities;
        this.duties = new Duties(ledger, memberships, arrivals, clock);
        this.offers = new Offers(ledger, people, duties, clock);
        this.standing = new Standing(people, communities, duties);
    }

    /**
     * Who carries this community; four statements at most.
     *
     * @throws NotFound unless the actor may know of it
     */
    public Leadership of(Access access) {
        return work.read(manager -> standing.of(manager, access.toKnow()));
    }

    /** What is offered to the actor, anywhere; newest first, at most 50; three statements. */
    public List<Offer> offers(Actor actor) {
        return work.read(manager -> standing.offers(manager, actor));
    }

    /**
     * A coordinator offers a task; an administrator may offer that of coordinator where nobody has it.
     *
     * @return id of the offer
     * @throws NotFound when the actor may not offer this there
     * @throws Refused when the person is no member (but for sponsors), has the task, or is being asked; or a text is too long
     */
    public long offer(Actor actor, NewOffer told) {
        return work.write(manager -> offers.offer(manager, communities.access(actor, told.community()), told));
    }

    /** What a community that has just opened asks its proposer: to coordinate it. Asks for no right. */
    public long offerByCommunity(long community, long person) {
        NewOffer told = new NewOffer(community, person, Duty.COORDINATOR, false, "", "");
        return work.write(manager -> offers.make(manager, told, null));
    }

    /**
     * The actor takes the task on. Handing over ends in this moment for who began it: they go on as a member.
     *
     * @throws NotFound unless it waits for the actor
     * @throws Refused when the community is archived, or only members can have the task and the actor is none
     */
    public void accept(Actor actor, long offer) {
        work.write(manager -> {
            LeadershipOffer held = Offers.toMe(manager, actor.person(), offer);
            Sign sign = sign(held.community());
            boolean member = duties.belongs(held.community(), actor.person());
            new Checks()
                    .that(!sign.archived(), "", "archived", sign.name())
                    .that(member || held.duty() == Duty.SPONSOR, "", "members-only", sign.name())
                    .done();
            offers.accept(manager, held);
            return null;
        });
    }

    /**
     * The actor says no.
     *
     * @param words why, for who asked; at most 300 characters
     * @throws NotFound unless it waits for the actor
     */
    public void decline(Actor actor, long offer, String words) {
        work.write(manager -> {
            offers.decline(Offers.toMe(manager, actor.person(), offer), words);
            return null;
        });
    }

    /**
     * Who offered, or any coordinator, takes an offer back.
     *
     * @throws NotFound unless it waits, and the actor is one of them
     */
    public void withdraw(Actor actor, long offer) {
        work.write(manager -> {
            LeadershipOffer held = new OfferRepository(manager)
                    .hold(offer)
                    .filter(each -> mayWithdraw(manager, actor, each))
                    .orElseThrow(() -> new NotFound("offer", offer));
            offers.withdraw(held, actor.person());
            return null;
        });
    }

    /**
     * Not the actor, but this member: the offer to coordinate goes on to them.
     *
     * @throws NotFound unless the offer waits for the actor
     * @throws Refused when the person is no other member, coordinates already, or is being asked
     */
    public void name(Actor actor, long offer, long person) {
        work.write(manager -> {
            offers.passOn(manager, Offers.toMe(manager, actor.person(), offer), person);
            return null;
        });
    }

    /**
     * A member takes a task on unasked: an advocate any time, a coordinator while nobody coordinates.
     *
     * @throws NotFound unless the actor may read there
     * @throws Refused when the actor is no member, the community is archived or has a coordinator, or the task is offered only
     */
    public void volunteer(Actor actor, long community, Duty duty) {
        work.write(manager -> {
            communities.access(actor, community).toTakePart();
            new Checks()
                    .that(duty != Duty.SPONSOR, "", "by-offer-only")
                    .that(
                            duty != Duty.COORDINATOR
                                    || duties.has(manager, community, actor.person(), duty)
                                    || duties.vacant(community),
                            "",
                            "has-coordinator")
                    .done();
            new OfferRepository(manager)
                    .of(community, actor.person(), duty)
                    .ifPresentOrElse(
                            offered -> offers.accept(manager, offered),
                            () -> duties.appoint(manager, community, actor.person(), duty, "", actor.person()));
            return null;
        });
    }

    /**
     * The actor stops doing a task. A sponsor's endorsement is withdrawn with it.
     *
     * @throws NotFound unless the actor has it
     * @throws Refused ({@code last-coordinator}) when nobody else coordinates
     */
    public void layDown(Actor actor, long community, Duty duty) {
        work.write(manager -> {
            if (!duties.has(manager, community, actor.person(), duty)) {
                throw new NotFound("task", duty);
            }
            if (duty == Duty.COORDINATOR) {
                duties.endCoordinating(community, actor.person(), actor.person());
            } else {
                duties.end(manager, community, actor.person(), duty, actor.person());
            }
            return null;
        });
    }

    /**
     * A coordinator ends that somebody is an advocate or a sponsor.
     *
     * @throws NotFound unless the actor coordinates there and the person has the task
     * @throws Refused for that of coordinator: nobody ends it for another
     */
    public void end(Actor coordinator, long community, long person, Duty duty) {
        work.write(manager -> {
            communities.access(coordinator, community).toCoordinate();
            if (duty == Duty.COORDINATOR) {
                throw Refused.because("not-for-another");
            }
            if (!duties.end(manager, community, person, duty, coordinator.person())) {
                throw new NotFound("task", duty);
            }
            return null;
        });
    }

    /**
     * A sponsor says what they stand for, or says it better. The first date stays for ever.
     *
     * @param words two sentences, 20 to 400 characters
     * @throws NotFound unless the actor is a sponsor there
     * @throws Refused when the words are too few or too many, or the community is archived
     */
    public void endorse(Actor sponsor, long community, String words) {
        Checks checks = new Checks();
        String said = checks.line("words", words, SHORTEST_ENDORSEMENT, LONGEST_ENDORSEMENT);
        work.write(manager -> {
            sponsoring(manager, sponsor, community);
            Sign sign = sign(community);
            checks.that(!sign.archived(), "", "archived", sign.name()).done();
            duties.endorse(manager, community, sponsor.person(), said);
            return null;
        });
    }

    /** @throws NotFound unless the actor is a sponsor there and has endorsed it */
    public void withdrawEndorsement(Actor sponsor, long community) {
        work.write(manager -> {
            sponsoring(manager, sponsor, community);
            if (!duties.withdrawEndorsement(manager, community, sponsor.person(), sponsor.person())) {
                throw new NotFound("endorsement", community);
            }
            return null;
        });
    }

    /** Hears of who leaves a community: their tasks end, and what they were asked is withdrawn. */
    public void hear(Change change) {
        if (!change.kind().equals(MEMBER_LEFT)) {
            return;
        }
        work.write(manager -> {
            duties.end(manager, change.community(), change.subject(), Duty.ADVOCATE, change.actor());
            duties.end(manager, change.community(), change.subject(), Duty.SPONSOR, change.actor());
            new OfferRepository(manager)
                    .in(change.community(), change.subject(), Duty.values().length)
                    .forEach(offer -> offers.withdraw(offer, change.actor()));
            return null;
        });
    }

    private void sponsoring(EntityManager manager, Actor actor, long community) {
        if (!duties.has(manager, community, actor.person(), Duty.SPONSOR)) {
            throw new NotFound("community you sponsor", community);
        }
    }

    private boolean mayWithdraw(EntityManager manager, Actor actor, LeadershipOffer offer) {
        Long by = offer.by();
        return actor.signedIn()
                && ((by != null && actor.is(by))
                        || duties.has(manager, offer.community(), actor.person(), Duty.COORDINATOR));
    }

    private Sign sign(long community) {
        return Optional.ofNullable(communities.signs(List.of(community)).get(community))
                .orElseThrow(() -> new NotFound("community", community));
    }
}
