package org.espace.talk;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.mention.Marked;
import org.espace.mention.MentionService;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Talking about pages. Who posts follows the talk, and becomes a member of a community that is free to join. Every method throws {@link NotFound}
 * for what the actor may not read and {@link Refused} for what is not fit. Thread-safe.
 */
public final class TalkService {
    public static final int LONGEST_BODY = 4_000;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Subjects subjects;
    private final MentionService mentions;
    private final FollowService follows;
    private final TalkDetails details;
    private final TalkedPages pages;
    private final Clock clock;

    public TalkService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Subjects subjects,
            MentionService mentions,
            FollowService follows,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.subjects = subjects;
        this.mentions = mentions;
        this.follows = follows;
        this.details = new TalkDetails(work, people);
        this.pages = new TalkedPages(work, communities);
        this.clock = clock;
    }

    /**
     * What a panel is about; one statement at most.
     *
     * @throws Refused with code {@code no-page} when neither a name nor an address of a page is given, {@code foreign-page} when that page is not one of
     *     those that can be talked about
     */
    public Subject subject(About about) {
        return subjects.of(about);
    }

    /** What a post belongs to, whoever asks. @throws NotFound when there is no such post */
    public Ref of(long post) {
        return work.read(manager -> new TalkRepository(manager)
                .post(post)
                .map(each -> new Ref(TalkContent.KIND, each.talk()))
                .orElseThrow(() -> new NotFound("post", post)));
    }

    /** What is said about a page, for a reader who may read there; three statements. */
    public TalkDetail thread(Access access, Subject subject, @Nullable Cursor after, int size) {
        return details.read(access.toRead(), subject, after, size);
    }

    /** How much is said about a page; one statement. */
    public TalkDetail count(Access access, Subject subject) {
        return work.read(manager -> new TalkRepository(manager)
                .by(access.toRead().community(), subject)
                .map(talk -> new TalkDetail(
                        access,
                        subject,
                        talk.id(),
                        talk.comments(),
                        talk.openQuestions(),
                        new Slice<>(List.of(), null),
                        Map.of()))
                .orElseGet(() -> new TalkDetail(access, subject, 0, 0, 0, new Slice<>(List.of(), null), Map.of())));
    }

    /**
     * Says something about a page.
     *
     * @param body Markdown, 2 to 4,000 characters
     * @return id of the post
     */
    public long post(Actor actor, About about, TalkKind kind, @Nullable String body) {
        return work.write(manager -> {
            Access access = communities.access(actor, about.community()).toWrite();
            Subject subject = subject(about);
            joining(access);
            Marked marked = fit(access, body);
            TalkRepository talks = new TalkRepository(manager);
            Instant now = clock.instant();
            Talk talk = talks.by(access.community(), subject)
                    .orElseGet(() -> talks.add(new Talk(access.community(), subject, now)));
            return posted(
                    talks, actor, talk, new TalkPost(talk.id(), 0, actor.person(), kind, marked.text(), now), marked);
        });
    }

    /**
     * Replies to what somebody said.
     *
     * @param parent the post replied to; a reply has no replies
     * @return id of the reply
     */
    public long reply(Actor actor, long parent, @Nullable String body) {
        return work.write(manager -> {
            TalkRepository talks = new TalkRepository(manager);
            TalkPost above = talks.post(parent)
                    .filter(each -> each.parent() == 0)
                    .orElseThrow(() -> new NotFound("post", parent));
            Talk talk = found(manager, above.talk());
            Access access = access(actor, talk, parent).toWrite();
            joining(access);
            Marked marked = fit(access, body);
            TalkPost reply =
                    new TalkPost(talk.id(), parent, actor.person(), TalkKind.COMMENT, marked.text(), clock.instant());
            return posted(talks, actor, talk, reply, marked);
        });
    }

    /** Who asked, or a coordinator, says that a question has its answer, or that it is open again. */
    public void answered(Actor actor, long question, boolean wanted) {
        work.write(manager -> {
            TalkRepository talks = new TalkRepository(manager);
            TalkPost post = talks.post(question)
                    .filter(each -> each.kind() == TalkKind.QUESTION)
                    .orElseThrow(() -> new NotFound("question", question));
            Talk talk = found(manager, post.talk());
            Access access = access(actor, talk, question).toWrite();
            if (!actor.is(post.author()) && !access.coordinator()) {
                throw new NotFound("question", question);
            }
            // From here on one at a time for a question: what it is, and how many are open, change together.
            if (talks.lock(post).answered() != wanted) {
                Instant now = clock.instant();
                post.answered(wanted, now);
                talks.count(talk.id(), 0, wanted ? -1 : 1, talk.lastActivity());
                ledger.record(
                        wanted
                                ? new TalkAnswered(talk.community(), question, actor.person(), now, ref(talk))
                                : new TalkReopened(talk.community(), question, actor.person(), now, ref(talk)));
            }
            return null;
        });
    }

    /**
     * Pages that people talk about, for those who look after them: a coordinator sees those of their communities, an administrator those of all
     * that they may read. At most three statements.
     *
     * @param community 0 for all
     * @throws NotFound for everybody else
     */
    public Slice<TalkedPage> pages(Actor actor, long community, TalkOrder order, @Nullable Cursor after, int size) {
        return pages.of(actor, community, order, after, size);
    }

    /** Where talks stand, by id, whoever asks; those without an address are left out. One statement. */
    public Map<Long, String> addresses(Collection<Long> talks) {
        return talks.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery("select t from Talk t where t.id in :ids", Talk.class)
                        .setParameter("ids", talks)
                        .getResultStream()
                        .filter(each -> !each.address().isEmpty())
                        .collect(toMap(Talk::id, Talk::address)));
    }

    private long posted(TalkRepository talks, Actor actor, Talk talk, TalkPost post, Marked marked) {
        boolean asked = post.kind() == TalkKind.QUESTION;
        // The talk's row before those that hang on it, as everywhere: two orders would be a deadlock.
        talks.count(talk.id(), 1, asked ? 1 : 0, post.postedAt());
        long id = talks.add(post).id();
        Ref ref = ref(talk);
        Change change = asked
                ? new TalkAsked(talk.community(), id, actor.person(), post.postedAt(), ref)
                : new TalkCommented(talk.community(), id, actor.person(), post.postedAt(), ref);
        ledger.record(change);
        mentions.note(actor, talk.community(), ref, "post-" + id, marked.people());
        if (follows.followed(actor, List.of(ref)).isEmpty()) {
            follows.follow(actor, ref, true);
        }
        return id;
    }

    private Marked fit(Access access, @Nullable String body) {
        Checks checks = new Checks();
        String fit = checks.lines("body", body, 2, LONGEST_BODY);
        checks.done();
        return mentions.mark(access, "body", fit, LONGEST_BODY);
    }

    private void joining(Access access) {
        if (!access.member() && access.freeToJoin()) {
            memberships.join(access.actor(), access.community());
        }
    }

    /** What cannot be read does not exist; the refusal names the post, never its community. */
    private Access access(Actor actor, Talk talk, long post) {
        try {
            return communities.access(actor, talk.community()).toRead();
        } catch (NotFound hidden) {
            throw new NotFound("post", post);
        }
    }

    private static Talk found(EntityManager manager, long id) {
        return new TalkRepository(manager).byId(id).orElseThrow(() -> new NotFound("talk", id));
    }

    private static Ref ref(Talk talk) {
        return new Ref(TalkContent.KIND, talk.id());
    }
}
