package org.espace.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Pages that people talk about, for those who look after them. Thread-safe. */
record TalkedPages(UnitOfWork work, CommunityService communities) {
    private static final int MOST_COMMUNITIES = 200;

    Slice<TalkedPage> of(Actor actor, long community, TalkOrder order, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            Collection<Long> looked = lookedAfter(actor, community);
            List<Talk> read = new TalkRepository(manager).pages(actor, looked, order, after, size + 1);
            Slice<Talk> page = Slice.of(read, size, last -> Cursor.of(order.key(last), last.id()));
            Map<Long, String> names = community == 0
                    ? communities.names(page.items().stream()
                            .map(Talk::community)
                            .distinct()
                            .toList())
                    : Map.of();
            return new Slice<>(
                    page.items().stream()
                            .map(each -> page(each, names.getOrDefault(each.community(), "")))
                            .toList(),
                    page.next());
        });
    }

    /** Null for all that the actor may read. */
    private @Nullable Collection<Long> lookedAfter(Actor actor, long community) {
        if (community != 0) {
            Access access = communities.access(actor, community).toRead();
            return actor.administrator()
                    ? List.of(community)
                    : List.of(access.toCoordinate().community());
        }
        if (actor.administrator()) {
            return null;
        }
        Collection<Long> own = actor.signedIn()
                ? communities.coordinated(actor, MOST_COMMUNITIES).keySet()
                : List.of();
        if (own.isEmpty()) {
            throw new NotFound("list of pages", community);
        }
        return own;
    }

    private static TalkedPage page(Talk talk, String communityName) {
        return new TalkedPage(
                talk.id(),
                talk.community(),
                communityName,
                talk.name(),
                talk.address(),
                talk.comments(),
                talk.openQuestions(),
                talk.lastActivity());
    }
}
