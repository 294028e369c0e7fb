package org.espace.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.mention.MentionService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** What a coordinator does with discussions. For nobody else is there anything to do. Thread-safe. */
final class DiscussionCare {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final MentionService mentions;
    private final Clock clock;

    DiscussionCare(UnitOfWork work, Ledger ledger, CommunityService communities, MentionService mentions, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.mentions = mentions;
        this.clock = clock;
    }

    void pin(Actor actor, long id, boolean wanted) {
        work.write(manager -> {
            Discussion discussion = cared(manager, actor, id);
            if (discussion.pinned() != wanted) {
                discussion.pin(wanted);
                long community = discussion.community();
                Instant now = clock.instant();
                ledger.record(
                        wanted
                                ? new DiscussionPinned(community, id, actor.person(), now, ref(id))
                                : new DiscussionUnpinned(community, id, actor.person(), now, ref(id)));
            }
            return null;
        });
    }

    void lock(Actor actor, long id, @Nullable String reason) {
        work.write(manager -> {
            Discussion discussion = cared(manager, actor, id);
            Checks checks = new Checks();
            String why = checks.line("reason", reason, 2, DiscussionDraft.LONGEST_REASON);
            checks.done();
            if (!discussion.locked()) {
                Instant now = clock.instant();
                discussion.lock(true);
                manager.persist(new DiscussionLock(id, actor.person(), why, now));
                ledger.record(new DiscussionLocked(discussion.community(), id, actor.person(), now, ref(id)));
            }
            return null;
        });
    }

    void unlock(Actor actor, long id) {
        work.write(manager -> {
            Discussion discussion = cared(manager, actor, id);
            DiscussionLock lock = manager.find(DiscussionLock.class, id);
            if (discussion.locked() && lock != null) {
                discussion.lock(false);
                manager.remove(lock);
                ledger.record(
                        new DiscussionUnlocked(discussion.community(), id, actor.person(), clock.instant(), ref(id)));
            }
            return null;
        });
    }

    long split(Actor actor, long id, Collection<Long> posts, boolean onwards, @Nullable String title) {
        return work.write(manager -> {
            Discussion from = cared(manager, actor, id);
            String fitTitle = DiscussionDraft.checkTitle(title);
            List<DiscussionPost> taken = taken(new PostRepository(manager), from, posts, onwards);
            DiscussionPost first = taken.get(0);
            Instant latest = taken.get(taken.size() - 1).postedAt();
            Discussion made = new Discussion(from.community(), first.author(), fitTitle, first.postedAt());
            made.splitFrom(id, taken.size(), latest);
            made.opening(first.id());
            long to = new DiscussionRepository(manager).add(made).id();
            taken.forEach(each -> each.move(to));
            from.taken(taken.size());
            Instant now = clock.instant();
            new PostRepository(manager).add(DiscussionPost.note(id, actor.person(), Note.SPLIT, to, now));
            List<Long> ids = taken.stream().map(DiscussionPost::id).toList();
            mentions.move(ref(id), ids.stream().map(DiscussionCare::part).toList(), ref(to));
            ledger.record(new DiscussionSplit(made.community(), to, actor.person(), now, ref(to), ref(id), ids));
            return to;
        });
    }

    void move(Actor actor, long id, long target) {
        work.write(manager -> {
            Discussion discussion = cared(manager, actor, id);
            Access to = communities.access(actor, target).toCoordinate().toWrite();
            if (discussion.community() != target) {
                Instant now = clock.instant();
                new DiscussionRepository(manager).move(discussion, target, now);
                new PostRepository(manager).add(DiscussionPost.note(id, actor.person(), Note.MOVED, 0, now));
                ledger.touch(0); // it is gone where it was, of which the change does not tell
                ledger.record(new DiscussionMoved(to.community(), id, actor.person(), now, ref(id)));
            }
            return null;
        });
    }

    static Ref ref(long discussion) {
        return new Ref(DiscussionContent.KIND, discussion);
    }

    /** How a post is named as a part of its discussion. */
    static String part(long post) {
        return "post-" + post;
    }

    private static List<DiscussionPost> taken(
            PostRepository repository, Discussion from, Collection<Long> posts, boolean onwards) {
        List<DiscussionPost> chosen = posts.isEmpty() ? List.of() : repository.chosen(from.id(), posts);
        Checks checks = new Checks();
        checks.that(!chosen.isEmpty(), "posts", "none-chosen");
        checks.that(chosen.stream().noneMatch(each -> each.id() == from.opening()), "posts", "opening-stays");
        checks.done();
        return onwards ? repository.onwards(chosen.get(0)) : chosen;
    }

    /** The discussion, held against other writers, when the actor coordinates the community it stands in. */
    private Discussion cared(EntityManager manager, Actor actor, long id) {
        DiscussionRepository discussions = new DiscussionRepository(manager);
        Discussion found = discussions.byId(id).orElseThrow(() -> new NotFound("discussion", id));
        try {
            communities.access(actor, found.community()).toCoordinate().toWrite();
        } catch (NotFound hidden) {
            throw new NotFound("discussion", id);
        }
        return discussions.lock(found);
    }
}
