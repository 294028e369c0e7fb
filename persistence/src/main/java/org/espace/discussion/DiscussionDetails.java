package org.espace.discussion;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.discussion.DiscussionDetail.Lock;
import org.espace.discussion.DiscussionDetail.Post;
import org.espace.discussion.DiscussionDetail.Quote;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** One discussion with a page of its posts, for those who may read it; four statements. Thread-safe. */
final class DiscussionDetails {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;

    DiscussionDetails(UnitOfWork work, CommunityService communities, PersonService people) {
        this.work = work;
        this.communities = communities;
        this.people = people;
    }

    DiscussionDetail read(Actor actor, long id, long first, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            DiscussionRepository.Opened opened =
                    new DiscussionRepository(manager).open(id).orElseThrow(() -> new NotFound("discussion", id));
            Access access = access(actor, opened.discussion());
            PostRepository posts = new PostRepository(manager);
            List<PostRepository.Read> read = first == 0 ? List.of() : posts.from(id, actor.person(), first, size + 1);
            List<PostRepository.Read> shown = read.isEmpty() ? posts.page(id, actor.person(), after, size + 1) : read;
            return told(
                    access,
                    opened,
                    Slice.of(
                            shown,
                            size,
                            last -> Cursor.of(
                                    last.post().postedAt().toEpochMilli(),
                                    last.post().id())));
        });
    }

    /** A discussion that cannot be read does not exist; the refusal names the discussion, never its community. */
    Access access(Actor actor, Discussion discussion) {
        try {
            return communities.access(actor, discussion.community()).toRead();
        } catch (NotFound hidden) {
            throw new NotFound("discussion", discussion.id());
        }
    }

    private DiscussionDetail told(Access access, DiscussionRepository.Opened opened, Slice<PostRepository.Read> page) {
        Discussion discussion = opened.discussion();
        DiscussionLock lock = opened.lock();
        Map<Long, PersonCard> cards = people.cards(named(lock, page.items()));
        List<Post> posts = new ArrayList<>();
        page.items().forEach(each -> posts.add(post(each, discussion, cards)));
        return new DiscussionDetail(
                access,
                discussion.id(),
                discussion.title(),
                discussion.splitFrom(),
                discussion.pinned(),
                lock == null ? null : new Lock(known(cards, lock.person()), lock.reason(), lock.lockedAt()),
                discussion.posts(),
                new Slice<>(posts, page.next()),
                cards.values().stream().collect(toMap(PersonCard::id, PersonCard::name)));
    }

    private static Set<Long> named(@Nullable DiscussionLock lock, List<PostRepository.Read> page) {
        Set<Long> named = new HashSet<>();
        if (lock != null) {
            named.add(lock.person());
        }
        for (PostRepository.Read each : page) {
            named.add(each.post().author());
            named.addAll(Marks.people(each.post().body()));
            if (each.quoted() != null) {
                named.add(each.post().quoteAuthor());
            }
        }
        return named;
    }

    private static Post post(PostRepository.Read read, Discussion discussion, Map<Long, PersonCard> cards) {
        DiscussionPost post = read.post();
        DiscussionPost quoted = read.quoted();
        PostReaction reaction = read.mine();
        Map<Reaction, Integer> counts = new EnumMap<>(Reaction.class);
        Set<Reaction> mine = EnumSet.noneOf(Reaction.class);
        for (Reaction each : Reaction.values()) {
            counts.put(each, post.count(each));
            if (reaction != null && reaction.has(each)) {
                mine.add(each);
            }
        }
        return new Post(
                post.id(),
                post.note(),
                post.noteAbout(),
                post.id() == discussion.opening(),
                known(cards, post.author()),
                post.body(),
                quoted == null
                        ? null
                        : new Quote(quoted.id(), quoted.discussion(), known(cards, post.quoteAuthor()), post.quote()),
                post.postedAt(),
                post.editedAt(),
                counts,
                mine);
    }

    private static PersonCard known(Map<Long, PersonCard> cards, long id) {
        PersonCard card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException("expected a person for id " + id + " named by a post, found none");
        }
        return card;
    }
}
