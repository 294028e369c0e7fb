package org.espace.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.setting.SettingService;
import org.espace.setting.Settings;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets communities be proposed and supported, and opens them when enough people want them. Thread-safe. */
public final class ProposalService {
    private static final int LONGEST_NEED = 500;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_AT_ONCE = 200;
    private static final Set<Stage> NOT_SETTLED = Set.of(Stage.GATHERING, Stage.WAITING, Stage.FADED);

    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final SettingService settings;
    private final Opening opening;
    private final ProposalLists lists;
    private final Clock clock;

    public ProposalService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            SettingService settings,
            CommunityService communities,
            MembershipService memberships,
            LeadershipService leadership,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.settings = settings;
        this.opening = new Opening(ledger, communities, memberships, leadership, clock);
        this.lists = new ProposalLists(new ProposalCards(people, settings));
        this.clock = clock;
    }

    /**
     * Proposes a community; the actor is its first supporter. A confidential one is not shown to anybody: it opens at once, or waits for an
     * administrator where the organisation wants it.
     *
     * @throws Refused when nobody is signed in, or something typed is not fit; {@code name-taken} where the name is that of a community or a
     *     gathering proposal that the actor may know of
     */
    public Proposed propose(Actor actor, NewProposal told) {
        signedIn(actor);
        Checks checks = new Checks();
        NewProposal clean = clean(checks, told);
        return work.write(manager -> {
            checks.that(!taken(manager, clean.name()), "name", "name-taken", clean.name())
                    .done();
            Settings current = settings.current();
            Instant now = clock.instant();
            Proposal made = new Proposal(clean, actor.person(), now, fades(current, now));
            new ProposalRepository(manager).add(made);
            new ProposalWords(manager).describe(made);
            ledger.record(new ProposalMade(made.id(), actor.person(), now));
            add(manager, made, actor, clean.need(), now);
            if (!made.hidden()) {
                openIfEnough(manager, made, current, actor);
            } else if (!current.approval()) {
                opening.open(manager, made, actor.person());
            }
            return new Proposed(made.id(), made.community());
        });
    }

    /**
     * The actor wants this community too; at the threshold it opens, in the same moment. Said again, it changes what the actor needs. Where it
     * has opened already, nothing changes, and the answer leads on to the community.
     *
     * @param need what the actor needs from it, 0 to 500 characters
     * @throws NotFound when there is no such proposal that the actor may see
     * @throws Refused when nobody is signed in, the need is too long, or the proposal does not gather supporters any more
     */
    public Proposed support(Actor actor, long proposal, String need) {
        signedIn(actor);
        Checks checks = new Checks();
        String wanted = checks.lines("need", need, 0, LONGEST_NEED);
        return work.write(manager -> {
            Proposal held = Held.by(manager, actor, proposal);
            if (held.stage() == Stage.OPENED) {
                return new Proposed(proposal, held.hidden() ? 0 : held.community());
            }
            checks.that(held.stage() == Stage.GATHERING || held.stage() == Stage.WAITING, "", "not-gathering")
                    .done();
            Instant now = clock.instant();
            ProposalSupport known =
                    new SupportRepository(manager).of(proposal, actor.person()).orElse(null);
            if (known == null) {
                add(manager, held, actor, wanted, now);
                ledger.record(new ProposalSupported(proposal, actor.person(), now));
                openIfEnough(manager, held, settings.current(), actor);
            } else if (!known.need().equals(wanted)) {
                known.need(wanted);
                new ProposalWords(manager).need(proposal, wanted);
                ledger.record(new ProposalSupported(proposal, actor.person(), now));
            }
            return new Proposed(proposal, held.community());
        });
    }

    /**
     * The actor does not want it any more; who never did changes nothing.
     *
     * @throws NotFound when there is no such proposal that the actor may see
     * @throws Refused when it is the actor's own ({@code own-proposal}), or has opened or ended
     */
    public void unsupport(Actor actor, long proposal) {
        work.write(manager -> {
            Proposal held = Held.by(manager, actor, proposal);
            new Checks()
                    .that(!actor.is(held.proposer()), "", "own-proposal")
                    .that(NOT_SETTLED.contains(held.stage()), "", "not-gathering")
                    .done();
            SupportRepository supports = new SupportRepository(manager);
            supports.of(proposal, actor.person()).ifPresent(support -> {
                supports.remove(support);
                held.count(-1);
                ledger.record(new ProposalUnsupported(proposal, actor.person(), clock.instant()));
            });
            return null;
        });
    }

    /** @throws NotFound unless it is the actor's own and has not opened or ended */
    public void withdraw(Actor actor, long proposal) {
        work.write(manager -> {
            Held.own(manager, actor, proposal, NOT_SETTLED).become(Stage.WITHDRAWN);
            ledger.record(new ProposalWithdrawn(proposal, actor.person(), clock.instant()));
            return null;
        });
    }

    /**
     * A faded proposal gathers supporters again, with all it had.
     *
     * @throws NotFound unless it is the proposer's own and has faded
     * @throws Refused ({@code name-taken}) when the name is another's by now
     */
    public void revive(Actor proposer, long proposal) {
        work.write(manager -> {
            Proposal held = Held.own(manager, proposer, proposal, Set.of(Stage.FADED));
            if (taken(manager, held.name())) {
                throw Refused.because("name-taken", held.name());
            }
            Settings current = settings.current();
            Instant now = clock.instant();
            held.revive(fades(current, now));
            ledger.record(new ProposalRevived(proposal, proposer.person(), now));
            openIfEnough(manager, held, current, proposer);
            return null;
        });
    }

    /**
     * An administrator lets it open.
     *
     * @return without the community where the administrator may not know of it
     * @throws NotFound unless the actor is an administrator and it waits for one
     */
    public Proposed approve(Actor administrator, long proposal) {
        return work.write(manager -> {
            Proposal held = Held.waiting(manager, administrator, proposal);
            ledger.record(new ProposalApproved(proposal, administrator.person(), clock.instant()));
            opening.open(manager, held, administrator.person());
            boolean shown = !held.hidden() || administrator.is(held.proposer());
            return new Proposed(proposal, shown ? held.community() : 0);
        });
    }

    /**
     * An administrator says no, and why; its proposer and supporters read it.
     *
     * @throws NotFound unless the actor is an administrator and it waits for one
     * @throws Refused when the reason does not have 1 to 500 characters
     */
    public void decline(Actor administrator, long proposal, String reason) {
        Checks checks = new Checks();
        String why = checks.lines("reason", reason, 1, LONGEST_REASON);
        work.write(manager -> {
            Proposal held = Held.waiting(manager, administrator, proposal);
            checks.done();
            held.decline(why);
            ledger.record(new ProposalDeclined(proposal, administrator.person(), clock.instant()));
            return null;
        });
    }

    /** Those that colleagues may support, newest first; for administrators also those that wait for them. Nothing for who is not signed in. */
    public Slice<ProposalCard> gathering(Actor actor, @Nullable Cursor after, int size) {
        return work.read(manager -> lists.gathering(manager, actor, after, size));
    }

    /** The actor's own, in every stage, newest first. */
    public List<ProposalCard> mine(Actor actor, int limit) {
        return work.read(manager -> lists.mine(manager, actor, limit));
    }

    /** @throws NotFound when there is none that the actor may see */
    public ProposalDetail detail(Actor actor, long proposal) {
        return work.read(manager -> lists.detail(manager, actor, proposal));
    }

    /** Gathering proposals that share telling words with a text, best first. Nothing for who is not signed in. */
    public List<ProposalCard> near(Actor actor, String text, int limit) {
        return work.read(manager -> lists.near(manager, actor, text, limit));
    }

    /**
     * Lets those fade whose time is over, at most 200 in one go; to be called now and then, by any node.
     *
     * @return how many
     */
    public int fade() {
        List<Long> over = work.read(manager -> new ProposalRepository(manager).over(clock.instant(), MOST_AT_ONCE));
        return (int) over.stream().filter(this::fade).count();
    }

    private boolean fade(long proposal) {
        return work.write(manager -> {
            Instant now = clock.instant();
            Proposal over = new ProposalRepository(manager)
                    .hold(proposal)
                    .filter(held -> held.isOver(now))
                    .orElse(null);
            if (over == null) {
                return false;
            }
            over.become(Stage.FADED);
            ledger.record(new ProposalFaded(proposal, 0, now));
            return true;
        });
    }

    private void add(EntityManager manager, Proposal proposal, Actor actor, String need, Instant at) {
        new SupportRepository(manager).add(new ProposalSupport(proposal.id(), actor.person(), need, at));
        proposal.count(1);
        new ProposalWords(manager).need(proposal.id(), need);
    }

    private void openIfEnough(EntityManager manager, Proposal proposal, Settings current, Actor actor) {
        if (proposal.stage() != Stage.GATHERING || proposal.supporters() < current.supporters()) {
            return;
        }
        if (current.approval()) {
            proposal.become(Stage.WAITING);
        } else {
            opening.open(manager, proposal, actor.person());
        }
    }

    private boolean taken(EntityManager manager, String name) {
        return communities.isPublicName(name) || new ProposalRepository(manager).gathersUnder(Proposal.key(name));
    }

    private static NewProposal clean(Checks checks, NewProposal told) {
        return new NewProposal(
                checks.line("name", told.name(), 2, Proposal.LONGEST_NAME),
                checks.line("purpose", told.purpose(), 10, 300),
                told.practice(),
                checks.line("audience", told.audience(), 0, 300),
                told.privacy(),
                checks.lines("need", told.need(), 0, LONGEST_NEED));
    }

    private static void signedIn(Actor actor) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
    }

    private static Instant fades(Settings current, Instant from) {
        return from.plus(Duration.ofDays(current.proposalDays()));
    }
}
