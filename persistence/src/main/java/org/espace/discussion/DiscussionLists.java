package org.espace.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of discussions, for those who may read them. Thread-safe. */
final class DiscussionLists {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;

    DiscussionLists(UnitOfWork work, CommunityService communities, PersonService people) {
        this.work = work;
        this.communities = communities;
        this.people = people;
    }

    Slice<DiscussionSummary> of(Access access, @Nullable Cursor after, int size) {
        long community = access.toRead().community();
        return work.readAside(manager -> {
            List<Discussion> found = new DiscussionRepository(manager).of(community, after, size + 1);
            return named(Slice.of(found, size, last -> DiscussionRepository.place(last, true)), false);
        });
    }

    Slice<DiscussionSummary> everywhere(Actor actor, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            List<Discussion> found = new DiscussionRepository(manager).everywhere(actor, after, size + 1);
            return named(Slice.of(found, size, last -> DiscussionRepository.place(last, false)), true);
        });
    }

    List<MovedAway> movedFrom(Access access, int most) {
        return work.readAside(manager -> new DiscussionRepository(manager)
                .movedFrom(access.actor(), access.toRead().community(), most));
    }

    private Slice<DiscussionSummary> named(Slice<Discussion> read, boolean withCommunity) {
        List<Discussion> found = read.items();
        Map<Long, PersonCard> authors =
                people.cards(found.stream().map(Discussion::author).toList());
        Map<Long, String> names = withCommunity
                ? communities.names(
                        found.stream().map(Discussion::community).distinct().toList())
                : Map.of();
        List<DiscussionSummary> named = new ArrayList<>();
        for (Discussion each : found) {
            PersonCard author = authors.get(each.author());
            if (author != null) {
                named.add(summary(each, author, names.getOrDefault(each.community(), "")));
            }
        }
        return new Slice<>(named, read.next());
    }

    private static DiscussionSummary summary(Discussion discussion, PersonCard author, String communityName) {
        return new DiscussionSummary(
                discussion.id(),
                discussion.community(),
                communityName,
                discussion.title(),
                author,
                discussion.openedAt(),
                discussion.lastActivity(),
                discussion.posts() - 1,
                discussion.pinned(),
                discussion.locked());
    }
}
