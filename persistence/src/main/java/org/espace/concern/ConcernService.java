package org.espace.concern;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.persistence.LockModeType;
import org.espace.community.Access;
import org.espace.community.Arrivals;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Raising concerns, and saying what was done about them. Every method throws {@link NotFound} for what the actor may not see and {@link Refused}
 * for what is not fit. Thread-safe.
 */
public final class ConcernService {
    /** So many see who raised a confidential concern: no fewer, so that none of them is the only one to know; no more. */
    public static final int HANDLERS = 2;

    public static final int LONGEST_REMARK = 5_000;

    /** The setting that says what belongs elsewhere. */
    public static final String ELSEWHERE = "concerns-elsewhere";

    private static final int TRIES_A_MINUTE = 30;

    /** The kind is named by its word: the room of communities keeps the record of it to itself. */
    private static final String MEMBER_LEFT = "member-left";

    private final UnitOfWork work;
    private final CommunityService communities;
    private final SettingService settings;
    private final Slips slips;
    private final Crowd crowd;
    private final Raising raising;
    private final Publishing publishing;
    private final Naming naming;
    private final ConcernViews views;
    private final Answering answering;
    private final Allowance tries;
    private final Random random;

    /** @param random from which slips, ids and the order of a batch are drawn: a {@link java.security.SecureRandom} but for tests */
    public ConcernService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Arrivals arrivals,
            SettingService settings,
            SecretService secrets,
            Random random,
            Clock clock) {
        this.work = work;
        this.communities = communities;
        this.naming = new Naming(ledger, memberships, clock);
        this.settings = settings;
        this.slips = new Slips(secrets, random, clock);
        this.crowd = new Crowd(ledger, arrivals, clock);
        this.raising = new Raising(ledger, slips, crowd, random, clock);
        this.publishing = new Publishing(work, ledger, random, clock);
        this.views = new ConcernViews(work, communities, people, random);
        this.answering = new Answering(ledger, views, clock);
        this.tries = new Allowance(TRIES_A_MINUTE, Duration.ofMinutes(1), clock);
        this.random = random;
    }

    /**
     * What the form needs; four statements. Writes nothing, but counts the slip in it.
     *
     * @param kept the slip of a form that came back, to be used on; null for a new one
     * @throws NotFound unless the actor may read there
     * @throws Refused when the actor is no member, or the community is archived
     */
    public RaiseForm form(Access access, @Nullable String kept) {
        long community = access.toTakePart().community();
        String slip = kept != null && slips.open(community, kept).isPresent()
                ? kept
                : slips.issue(access.actor(), community).orElse("");
        return work.read(manager -> new RaiseForm(
                access,
                slip,
                new HandlerRepository(manager).of(community),
                crowd.in(community),
                settings.text(ELSEWHERE)));
    }

    /** Takes in a concern. Of one that is sent again with the slip and the words of another, that other is meant. */
    public Raised raise(Actor actor, NewConcern told) {
        Slip slip = slips.open(told.community(), told.slip()).orElse(null);
        return work.write(manager -> {
            Access access = communities.access(actor, told.community()).toTakePart();
            Raising.Fit fit = raising.check(manager, access, told, slip);
            if (fit.way() == Way.NAMED || slip == null) {
                return raising.named(manager, fit);
            }
            return fit.way() == Way.CONFIDENTIAL
                    ? raising.confidential(manager, fit, slip)
                    : raising.anonymous(manager, fit, slip);
        });
    }

    /**
     * Published ones of a community, newest first; for a member those too that were confided to them, or by them.
     *
     * @param stage null for all
     * @throws NotFound unless the actor may read there
     */
    public Slice<ConcernSummary> list(Access access, @Nullable Stage stage, @Nullable Cursor after, int size) {
        access.toRead();
        return views.list(access.actor(), access.community(), access.member(), stage, after, size);
    }

    /** As {@link #list}, of all communities that the actor may read; nothing that waits. */
    public Slice<ConcernSummary> everywhere(Actor actor, @Nullable Stage stage, @Nullable Cursor after, int size) {
        return views.list(actor, 0, false, stage, after, size);
    }

    /** How many are published, for a reader who may read there; one statement. */
    public Count count(Access access) {
        access.toRead();
        return work.read(manager -> Count.of(new ConcernRepository(manager).count(access.community(), Count.MOST)));
    }

    /** A concern with a page of what was done and said; four statements. */
    public ConcernDetail detail(Actor actor, long concern, @Nullable Cursor after, int size) {
        return views.detail(actor, concern, after, size);
    }

    /**
     * The concern to which somebody has the case code; whoever has it needs no other right.
     *
     * @throws Refused when there is none, or the actor has tried too often in this minute
     */
    public Case byCode(Actor actor, @Nullable String code) {
        Checks checks = new Checks();
        checks.that(tries.take(actor.person()), "code", "too-many-tries").done();
        String clean = CaseCode.clean(code);
        checks.that(!clean.isEmpty(), "code", "no-code").done();
        Case found = views.byLookup(slips.lookup(clean));
        if (found == null) {
            checks.that(false, "code", "unknown").done();
            throw new IllegalStateException("done() throws");
        }
        return found;
    }

    /**
     * The author of an anonymous concern says something to it; it comes out with the next batch. The same words waiting already are not doubled.
     *
     * @param words 1 to 5,000 characters
     */
    public void replyByCode(Actor actor, @Nullable String code, @Nullable String words) {
        Case found = byCode(actor, code);
        Checks checks = new Checks().that(found.published(), "", "not-out-yet");
        String fit = checks.lines("body", words, 1, LONGEST_REMARK);
        checks.done();
        if (found.waiting().contains(fit)) {
            return;
        }
        work.write(manager -> {
            manager.find(Batch.class, Batch.DAILY, LockModeType.PESSIMISTIC_WRITE);
            new WaitingRepository(manager, random)
                    .add(new Waiting(raising.drawn(), found.community(), found.id(), "", fit, null));
            return null;
        });
    }

    /** As {@link #step(Actor, long, Stage, NewLine)}, without files. */
    public AddedLine step(Actor actor, long concern, @Nullable Stage stage, @Nullable String words) {
        return step(actor, concern, stage, new NewLine(words, false));
    }

    /**
     * A coordinator or handler says how far it has come, and what was done. The same said twice in a row is said once.
     *
     * @param stage one of {@link Stage#STEPS}
     * @throws Refused field {@code attachment}, {@code not-out-yet}: with files, while it is not published
     */
    public AddedLine step(Actor actor, long concern, @Nullable Stage stage, NewLine told) {
        return work.write(manager -> answering.step(manager, actor, concern, stage, told));
    }

    /** As {@link #reply(Actor, long, NewLine)}, without files. @return whether the actor's name stands at it */
    public boolean reply(Actor actor, long concern, @Nullable String words) {
        return reply(actor, concern, new NewLine(words, false)).named();
    }

    /**
     * A member says something to a concern that is published; who raised it confidentially stays unnamed. The same said twice in a row is said once.
     *
     * @throws Refused field {@code attachment}, {@code unnamed}: with files, from who stays unnamed
     */
    public AddedLine reply(Actor actor, long concern, NewLine told) {
        return work.write(manager -> answering.reply(manager, actor, concern, told));
    }

    /** Who handles concerns there; for a reader who may read there. One statement. */
    public List<HandlerCard> handlers(Access access) {
        access.toRead();
        return work.read(manager -> new HandlerRepository(manager).of(access.community()));
    }

    /**
     * A coordinator names one of the two handlers. Saying so twice is saying so once.
     *
     * @throws NotFound unless the actor coordinates the community
     * @throws Refused when the person is no member, or there are two already
     */
    public void nameHandler(Actor actor, long community, long person) {
        work.write(manager -> {
            naming.name(manager, communities.access(actor, community), person);
            return null;
        });
    }

    /**
     * A coordinator, or the handler, ends that somebody handles concerns. What was confided to them stays confided to them.
     *
     * @throws NotFound unless the person handles concerns there and the actor may end it
     */
    public void endHandler(Actor actor, long community, long person) {
        work.write(manager -> {
            naming.end(manager, communities.access(actor, community), person);
            return null;
        });
    }

    /** Brings out the batch of the day, if it is due; to be called now and then, by any node. @return how many came out */
    public int publish() {
        return publishing.round();
    }

    /** To be told of what happens: who leaves a community handles no concerns there any more. */
    public void hear(Change change) {
        if (change.kind().equals(MEMBER_LEFT)) {
            work.write(manager -> new HandlerRepository(manager).remove(change.community(), change.subject()));
        }
    }
}
