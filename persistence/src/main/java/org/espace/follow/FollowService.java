package org.espace.follow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Follows things and tells who does. Thread-safe. */
public final class FollowService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final Contents contents;
    private final Clock clock;

    public FollowService(UnitOfWork work, Ledger ledger, Contents contents, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * The actor follows a thing, or no longer does; saying so twice is saying so once.
     *
     * @throws NotFound when it is to be followed and is not there for this actor, or nobody is signed in
     */
    public void follow(Actor actor, Ref ref, boolean wanted) {
        if (!actor.signedIn()) {
            throw new NotFound(ref.kind(), ref.id());
        }
        work.write(manager -> {
            ledger.touch(actor.person());
            if (!wanted) {
                remove(manager, actor, ref);
            } else {
                contents.toSee(actor, ref);
                if (find(manager, actor, List.of(ref)).isEmpty()) {
                    manager.persist(new Follow(actor.person(), ref, clock.instant()));
                }
            }
            return null;
        });
    }

    /** Notes that people followed a thing from those moments on; once a person and thing. Asks for no right: for what is kept as it was. */
    public void keep(Ref ref, Map<Long, Instant> people) {
        work.write(manager -> {
            people.forEach((person, at) -> manager.persist(new Follow(person, ref, at)));
            return null;
        });
    }

    /** Those of these things that the actor follows; a statement for each kind among them. */
    public Set<Ref> followed(Actor actor, Collection<Ref> refs) {
        return actor.signedIn() && !refs.isEmpty() ? work.read(manager -> find(manager, actor, refs)) : Set.of();
    }

    /** All that the actor follows, what was followed last first; things that are gone, or no longer to be seen, included. */
    public Slice<Ref> all(Actor actor, @Nullable Cursor after, int size) {
        String further = after == null ? "" : " and f.id < :last";
        return work.read(manager -> {
            TypedQuery<Follow> query = manager.createQuery(
                            "select f from Follow f where f.person = :person" + further + " order by f.id desc",
                            Follow.class)
                    .setParameter("person", actor.person())
                    .setMaxResults(size + 1);
            if (after != null) {
                query.setParameter("last", after.id());
            }
            Slice<Follow> read = Slice.of(query.getResultList(), size, last -> Cursor.of(0, last.id()));
            return new Slice<>(read.items().stream().map(Follow::ref).toList(), read.next());
        });
    }

    /** Ids of those who follow a thing, whoever asks; the longest-standing first. */
    public List<Long> followers(Ref ref, int most) {
        return work.read(manager -> manager.createQuery(
                        "select f.person from Follow f where f.kind = :kind and f.thing = :thing order by f.id",
                        Long.class)
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .setMaxResults(most)
                .getResultList());
    }

    /** Who follows one thing follows another instead, as when the first has become a part of it. Asks for no right. */
    public void move(Ref from, Ref to) {
        work.write(manager -> {
            Set<Long> already = new HashSet<>(followers(to, Integer.MAX_VALUE));
            for (long person : followers(from, Integer.MAX_VALUE)) {
                if (already.add(person)) {
                    manager.persist(new Follow(person, to, clock.instant()));
                }
            }
            return manager.createQuery("delete from Follow f where f.kind = :kind and f.thing = :thing")
                    .setParameter("kind", from.kind())
                    .setParameter("thing", from.id())
                    .executeUpdate();
        });
    }

    private static void remove(EntityManager manager, Actor actor, Ref ref) {
        manager.createQuery("delete from Follow f where f.person = :person and f.kind = :kind and f.thing = :thing")
                .setParameter("person", actor.person())
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .executeUpdate();
    }

    private static Set<Ref> find(EntityManager manager, Actor actor, Collection<Ref> refs) {
        Map<String, Set<Long>> byKind = refs.stream().collect(groupingBy(Ref::kind, mapping(Ref::id, toSet())));
        Set<Ref> found = new HashSet<>();
        byKind.forEach((kind, ids) -> manager.createQuery(
                        "select f from Follow f where f.person = :person and f.kind = :kind and f.thing in :things",
                        Follow.class)
                .setParameter("person", actor.person())
                .setParameter("kind", kind)
                .setParameter("things", ids)
                .getResultStream()
                .map(Follow::ref)
                .forEach(found::add));
        return found;
    }
}
