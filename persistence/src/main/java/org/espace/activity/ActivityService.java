package org.espace.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Chronicle;
import org.espace.ledger.Happening;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Tells what's new: only of communities that the actor may read, and only of things that the actor may see. A list goes by when things happened, and so puts
 * what an import brought where it belongs. Thread-safe.
 */
public final class ActivityService {
    /** A list reads so many stretches of the ledger for one page; where all of them tell of hidden things, the page is short. */
    private static final int MOST_STRETCHES = 2;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Chronicle chronicle;
    private final CommunityService communities;
    private final Contents contents;
    private final Origins origins;
    private final Telling telling;
    private final Clock clock;

    public ActivityService(
            UnitOfWork work,
            Ledger ledger,
            CommunityService communities,
            PersonService people,
            Contents contents,
            FollowService follows,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.chronicle = new Chronicle(work);
        this.communities = communities;
        this.contents = contents;
        this.origins = new Origins(chronicle, communities, follows);
        this.telling = new Telling(people, communities);
        this.clock = clock;
    }

    /**
     * The last first; like changes of one thing close together are one line.
     *
     * @throws org.espace.shared.NotFound for a community in which the actor may not read
     */
    public News newest(Actor actor, ActivityFilter filter, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            Marks marks = marks(manager, actor, filter);
            Slice<Happened> lines = read(manager, actor, filter, marks, after, new Folding(size, Folding.CLOSE));
            return new News(lines, after == null ? unread(actor, marks) : 0);
        });
    }

    /** The same with each change in a line of its own, as feeds tell it; nothing in it is marked as new. */
    public Slice<Happened> each(Actor actor, ActivityFilter filter, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            Marks marks = filter.scope() == ActivityFilter.Scope.MINE ? marks(manager, actor, filter) : Marks.NONE;
            return read(manager, actor, filter, marks, after, new Folding(size, Duration.ZERO));
        });
    }

    /**
     * The actor has seen what is new until that moment, in one community or in all; never goes back, and never into the future.
     *
     * @throws Refused when nobody is signed in
     * @throws org.espace.shared.NotFound for a community of which the actor may not know
     */
    public void see(Actor actor, ActivityFilter filter, Instant until) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        if (!filter.marked()) {
            return;
        }
        Instant now = clock.instant();
        work.write(manager -> {
            if (filter.id() != 0) {
                communities.access(actor, filter.id()).toRead();
            }
            Seen known = manager.find(Seen.class, new Seen.Key(actor.person(), filter.id()));
            Seen seen = known == null ? new Seen(actor.person(), filter.id()) : known;
            seen.until(until.isAfter(now) ? now : until);
            manager.persist(seen);
            ledger.touch(actor.person());
            return null;
        });
    }

    /** To be told of what happens: which things carry which tag is kept. */
    public void hear(Change change) {
        work.last(TagMarks.class, () -> new TagMarks(work, contents)).note(change);
    }

    private Marks marks(EntityManager manager, Actor actor, ActivityFilter filter) {
        return filter.marked() && actor.signedIn()
                ? Marks.of(manager, actor, filter.id(), clock.instant())
                : Marks.NONE;
    }

    private int unread(Actor actor, Marks marks) {
        int all = chronicle.count(marks.until(), Kinds.ALL.names(), actor.person(), News.MOST_UNREAD).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Math.min(all, News.MOST_UNREAD);
    }

    private Slice<Happened> read(
            EntityManager manager,
            Actor actor,
            ActivityFilter filter,
            Marks marks,
            @Nullable Cursor after,
            Folding folding) {
        Origins.Origin origin = origins.of(manager, actor, filter, marks);
        Map<Ref, Headline> things = new HashMap<>();
        Set<Ref> asked = new HashSet<>();
        Cursor place = after;
        boolean more = true;
        for (int stretch = 0; more && stretch < MOST_STRETCHES; stretch++) {
            int length = folding.stretch(stretch);
            List<Happening> read = origin.next(place, length);
            more = read.size() == length;
            things.putAll(visible(actor, read, asked));
            for (Happening each : read) {
                boolean told = Telling.speaksOfThePlace(each) || things.containsKey(Kinds.ALL.thing(each));
                if (told && !folding.take(each)) {
                    return new Slice<>(telling.tell(actor, folding.lines(), things, marks), place);
                }
                place = each.place();
            }
        }
        return new Slice<>(telling.tell(actor, folding.lines(), things, marks), more ? place : null);
    }

    private Map<Ref, Headline> visible(Actor actor, List<Happening> read, Set<Ref> asked) {
        List<Ref> unknown = read.stream()
                .filter(each -> !Telling.speaksOfThePlace(each))
                .map(Kinds.ALL::thing)
                .filter(asked::add)
                .toList();
        return contents.headlines(actor, unknown);
    }
}
