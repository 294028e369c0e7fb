package org.espace.activity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.ReadableBy;
import org.espace.follow.FollowService;
import org.espace.ledger.Chronicle;
import org.espace.ledger.Happening;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** Where the changes behind a list of news come from, a stretch at a time. Thread-safe. */
final class Origins {
    /** Of the things followed, or tagged, so many count: those followed last, those to which something happened last. */
    private static final int MOST_THINGS = 64;

    private final Chronicle chronicle;
    private final CommunityService communities;
    private final FollowService follows;

    Origins(Chronicle chronicle, CommunityService communities, FollowService follows) {
        this.chronicle = chronicle;
        this.communities = communities;
        this.follows = follows;
    }

    /** The next changes of a list, the last first; fewer than the limit only at its end. */
    interface Origin {
        List<Happening> next(@Nullable Cursor after, int limit);
    }

    /** @throws org.espace.shared.NotFound for a community in which the actor may not read */
    Origin of(EntityManager manager, Actor actor, ActivityFilter filter, Marks marks) {
        Set<String> kinds = Kinds.ALL.names();
        ReadableBy readable = new ReadableBy(actor);
        if (filter.id() != 0 && filter.scope() != ActivityFilter.Scope.PERSON) {
            communities.access(actor, filter.id()).toRead();
        }
        return switch (filter.scope()) {
            case MINE -> mine(actor, marks);
            case COMMUNITY -> (after, limit) -> chronicle.in(List.of(filter.id()), kinds, after, limit);
            case PERSON ->
                filter.id() == 0
                        ? (after, limit) -> List.of()
                        : (after, limit) -> chronicle.by(filter.id(), readable, kinds, after, limit);
            case TAG -> about(TagMarks.with(manager, filter.tag(), filter.id(), readable, MOST_THINGS));
            case FOLLOWED ->
                about(actor.signedIn() ? follows.all(actor, null, MOST_THINGS).items() : List.of());
        };
    }

    /** What happens in one's communities, and what is for oneself alone, wherever it happens. */
    private Origin mine(Actor actor, Marks marks) {
        return (after, limit) -> {
            List<Happening> theirs = chronicle.in(marks.until().keySet(), Kinds.ALL.names(), after, limit);
            List<Happening> own =
                    actor.signedIn() ? chronicle.of(actor.person(), Kinds.ALL.personal(), after, limit) : List.of();
            return Stream.concat(theirs.stream(), own.stream())
                    .sorted(Chronicle.LAST_FIRST)
                    .limit(limit)
                    .toList();
        };
    }

    private Origin about(List<Ref> things) {
        return (after, limit) -> chronicle.about(things, Kinds.ALL.names(), after, limit);
    }
}
