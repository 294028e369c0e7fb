package org.espace.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.mention.Marked;
import org.espace.mention.Marks;
import org.espace.mention.MentionService;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Discussing. Who posts follows the discussion, and becomes a member of a community that is free to join. Every method throws {@link NotFound}
 * for what the actor may not read and {@link Refused} for what is not fit. Thread-safe.
 */
public final class DiscussionService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final MentionService mentions;
    private final FollowService follows;
    private final DiscussionLists lists;
    private final DiscussionDetails details;
    private final DiscussionCare care;
    private final Clock clock;

    public DiscussionService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            MentionService mentions,
            FollowService follows,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.mentions = mentions;
        this.follows = follows;
        this.lists = new DiscussionLists(work, communities, people);
        this.details = new DiscussionDetails(work, communities, people);
        this.care = new DiscussionCare(work, ledger, communities, mentions, clock);
        this.clock = clock;
    }

    /**
     * Starts a discussion.
     *
     * @return id of the discussion
     */
    public long open(Actor actor, long community, DiscussionDraft draft) {
        return work.write(manager -> {
            Access access = communities.access(actor, community).toWrite();
            joining(access);
            DiscussionDraft.Fit fit = draft.check();
            Marked marked = mentions.mark(access, "body", fit.body(), DiscussionDraft.LONGEST_BODY);
            Instant now = clock.instant();
            Discussion made =
                    new DiscussionRepository(manager).add(new Discussion(community, actor.person(), fit.title(), now));
            DiscussionPost opening =
                    new PostRepository(manager).add(new DiscussionPost(made.id(), actor.person(), marked.text(), now));
            made.opening(opening.id());
            ledger.record(
                    new DiscussionOpened(community, made.id(), actor.person(), now, DiscussionCare.ref(made.id())));
            posted(access, made.id(), opening.id(), marked.people());
            return made.id();
        });
    }

    /**
     * Adds a post.
     *
     * @param quoted id of the post that is answered; 0 for none
     * @return id of the post
     */
    public long reply(Actor actor, long discussion, long quoted, @Nullable String body) {
        return work.write(manager -> {
            Access access = writable(manager, actor, discussion);
            joining(access);
            String fit = DiscussionDraft.checkBody(body);
            Marked marked = mentions.mark(access, "body", fit, DiscussionDraft.LONGEST_BODY);
            PostRepository posts = new PostRepository(manager);
            Instant now = clock.instant();
            DiscussionPost post = new DiscussionPost(discussion, actor.person(), marked.text(), now);
            if (quoted != 0) {
                DiscussionPost other = post(manager, quoted, discussion);
                post.quote(other, PlainText.line(Marks.plain(other.body())));
            }
            // The discussion's row before those that hang on it, as everywhere: two orders would be a deadlock.
            if (!new DiscussionRepository(manager).replied(discussion, now)) {
                throw Refused.because("locked");
            }
            long id = posts.add(post).id();
            ledger.record(
                    new DiscussionReplied(access.community(), id, actor.person(), now, DiscussionCare.ref(discussion)));
            posted(access, discussion, id, marked.people());
            return id;
        });
    }

    /**
     * The author changes a post.
     *
     * @param title of the discussion, where the post is what it began with; null to leave it
     */
    public void edit(Actor actor, long post, @Nullable String title, @Nullable String body) {
        edit(actor, post, null, title, body);
    }

    /**
     * As {@link #edit(Actor, long, String, String)}, but only the text that the author has seen.
     *
     * @param from when that was written; null for whichever there is
     * @throws Refused {@code changed-meanwhile} when it is another by now
     */
    public void edit(Actor actor, long post, @Nullable Instant from, @Nullable String title, @Nullable String body) {
        work.write(manager -> {
            PostRepository posts = new PostRepository(manager);
            DiscussionPost own = posts.byId(post)
                    .filter(each -> actor.is(each.author()) && each.note() == Note.POST)
                    .orElseThrow(() -> new NotFound("post to edit", post));
            Access access = writable(manager, actor, own.discussion());
            if (from != null && !posts.lock(own).writtenAt().equals(from)) {
                throw Refused.because("changed-meanwhile");
            }
            Discussion discussion = found(manager, own.discussion());
            if (title != null && discussion.opening() == post) {
                DiscussionDraft.Fit fit = new DiscussionDraft(title, body).check();
                discussion.title(fit.title());
            }
            Marked marked =
                    mentions.mark(access, "body", DiscussionDraft.checkBody(body), DiscussionDraft.LONGEST_BODY);
            Instant now = clock.instant();
            own.edit(marked.text(), now);
            Ref ref = DiscussionCare.ref(own.discussion());
            ledger.record(new DiscussionPostEdited(access.community(), post, actor.person(), now, ref));
            mentions.note(actor, access.community(), ref, DiscussionCare.part(post), marked.people());
            return null;
        });
    }

    /** The actor reacts to a post, or no longer does; saying so twice is saying so once. */
    public void react(Actor actor, long post, Reaction reaction, boolean wanted) {
        work.write(manager -> {
            PostRepository posts = new PostRepository(manager);
            DiscussionPost found = posts.byId(post)
                    .filter(each -> each.note() == Note.POST)
                    .orElseThrow(() -> new NotFound("post", post));
            Access access = writable(manager, actor, found.discussion());
            // From here on one at a time for a post: who reacted, and how many did, change together.
            posts.lock(found);
            PostReaction mine = posts.reaction(post, actor.person()).orElse(null);
            if (wanted == (mine != null && mine.has(reaction))) {
                return null;
            }
            Instant now = clock.instant();
            if (mine == null) {
                mine = new PostReaction(post, actor.person(), now);
                posts.add(mine);
            }
            mine.turn(reaction);
            found.count(reaction, wanted ? 1 : -1);
            if (wanted) {
                ledger.record(new DiscussionReacted(
                        access.community(), post, actor.person(), now, DiscussionCare.ref(found.discussion())));
            }
            return null;
        });
    }

    /** A coordinator has a discussion stand first in its community, or no longer. */
    public void pin(Actor actor, long discussion, boolean wanted) {
        care.pin(actor, discussion, wanted);
    }

    /**
     * A coordinator ends a discussion: it can be read, and nobody writes in it, until it is unlocked.
     *
     * @param reason 2 to 300 characters, for all to read
     */
    public void lock(Actor actor, long discussion, @Nullable String reason) {
        care.lock(actor, discussion, reason);
    }

    /** A coordinator lets people write in it again. */
    public void unlock(Actor actor, long discussion) {
        care.unlock(actor, discussion);
    }

    /**
     * A coordinator makes a discussion of its own of some posts; what a discussion began with stays.
     *
     * @param onwards whether all that was posted after the first of them goes along
     * @return id of the new discussion
     */
    public long split(Actor actor, long discussion, Collection<Long> posts, boolean onwards, @Nullable String title) {
        return care.split(actor, discussion, posts, onwards, title);
    }

    /** A coordinator of both communities moves a discussion from one to the other; it is no longer pinned. */
    public void move(Actor actor, long discussion, long target) {
        care.move(actor, discussion, target);
    }

    /** Of one community: pinned ones first, then where something was said last; for a reader who may read there. Two statements. */
    public Slice<DiscussionSummary> of(Access access, @Nullable Cursor after, int size) {
        return lists.of(access, after, size);
    }

    /** Of all communities that the actor may read, where something was said last comes first. Three statements. */
    public Slice<DiscussionSummary> everywhere(Actor actor, @Nullable Cursor after, int size) {
        return lists.everywhere(actor, after, size);
    }

    /** What was moved out of a community to others that the actor may read, the newest first. One statement. */
    public List<MovedAway> movedFrom(Access access, int most) {
        return lists.movedFrom(access, most);
    }

    /**
     * A discussion with a page of its posts; four statements.
     *
     * @param first id of the post the page begins with; 0, or one of another discussion, to go by {@code after}
     */
    public DiscussionDetail thread(Actor actor, long discussion, long first, @Nullable Cursor after, int size) {
        return details.read(actor, discussion, first, after, size);
    }

    /** What the actor may do where a discussion stands; two statements. */
    public Access access(Actor actor, long discussion) {
        return work.read(manager -> details.access(actor, found(manager, discussion)));
    }

    private void posted(Access access, long discussion, long post, Set<Long> mentioned) {
        Ref ref = DiscussionCare.ref(discussion);
        Actor actor = access.actor();
        mentions.note(actor, access.community(), ref, DiscussionCare.part(post), mentioned);
        if (follows.followed(actor, List.of(ref)).isEmpty()) {
            follows.follow(actor, ref, true);
        }
    }

    private Access writable(EntityManager manager, Actor actor, long id) {
        Discussion discussion = found(manager, id);
        Access access = details.access(actor, discussion).toWrite();
        if (discussion.locked()) {
            throw Refused.because("locked");
        }
        return access;
    }

    private void joining(Access access) {
        if (!access.member() && access.freeToJoin()) {
            memberships.join(access.actor(), access.community());
        }
    }

    private static Discussion found(EntityManager manager, long id) {
        return new DiscussionRepository(manager).byId(id).orElseThrow(() -> new NotFound("discussion", id));
    }

    private static DiscussionPost post(EntityManager manager, long post, long discussion) {
        return new PostRepository(manager)
                .byId(post)
                .filter(each -> each.discussion() == discussion && each.note() == Note.POST)
                .orElseThrow(() -> new NotFound("post", post));
    }
}
