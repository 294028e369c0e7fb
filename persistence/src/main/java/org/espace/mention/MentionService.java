package org.espace.mention;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.espace.community.Access;
import org.espace.community.Reader;
import org.espace.community.Readers;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Names people in texts. A room that keeps a text marks it first, keeps what it gets back, and then notes who was marked. Only people who may read
 * there can be named. Thread-safe.
 */
public final class MentionService {
    /** In one text. */
    public static final int MOST = 20;

    private static final int SHORTEST = 1;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Readers readers;
    private final Clock clock;

    public MentionService(UnitOfWork work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.readers = new Readers(work);
        this.clock = clock;
    }

    /**
     * The text with marks in the place of names; two statements at most, none where there is no {@code @}.
     *
     * @param field name of the field it was typed into, for its faults
     * @param longest of the text with its marks, in characters
     * @throws org.espace.shared.Refused when more than 20 people are named, when several people have a name, and when it gets too long
     */
    public Marked mark(Access access, String field, String text, int longest) {
        Marking marking = new Marking(access, readers);
        String marked = marking.mark(text);
        Checks checks = new Checks();
        checks.that(
                marking.people().size() <= MOST,
                field,
                "too-many-mentions",
                MOST,
                marking.people().size());
        marking.ambiguous().forEach(name -> checks.that(false, field, "ambiguous-mention", name));
        checks.that(marked.length() <= longest, field, "too-long", longest, marked.length());
        checks.done();
        return new Marked(marked, marking.people());
    }

    /**
     * Notes who was named, and tells the ledger; whoever was named there before is not named again, and nobody names themselves. Joins the
     * work under way.
     *
     * @param community in which the thing stands
     * @param part which post or answer of it, such as {@code post-12}, at most 40 characters; empty for the thing itself
     */
    public void note(Actor author, long community, Ref ref, String part, Set<Long> people) {
        if (people.isEmpty()) {
            return;
        }
        work.write(manager -> {
            List<Long> before = manager.createQuery(
                            "select m.person from Mention m where m.kind = :kind and m.thing = :thing and m.part = :part",
                            Long.class)
                    .setParameter("kind", ref.kind())
                    .setParameter("thing", ref.id())
                    .setParameter("part", part)
                    .getResultList();
            Instant now = clock.instant();
            people.stream()
                    .filter(each -> !author.is(each) && !before.contains(each))
                    .forEach(each -> {
                        manager.persist(new Mention(ref.kind(), ref.id(), part, each, author.person(), now));
                        ledger.record(new PersonNamed(community, each, author.person(), now, ref));
                    });
            return null;
        });
    }

    /** Parts of a thing have become parts of another; who was named in them stays so. Asks for no right. */
    public void move(Ref from, Collection<String> parts, Ref to) {
        if (parts.isEmpty()) {
            return;
        }
        work.write(manager -> manager.createQuery("update Mention m set m.kind = :toKind, m.thing = :toThing"
                        + " where m.kind = :kind and m.thing = :thing and m.part in :parts")
                .setParameter("toKind", to.kind())
                .setParameter("toThing", to.id())
                .setParameter("kind", from.kind())
                .setParameter("thing", from.id())
                .setParameter("parts", parts)
                .executeUpdate());
    }

    /**
     * Where the actor was named, the newest first; what is gone, or no longer to be seen, included: {@code Contents.visible} tells. One
     * statement.
     */
    public Slice<Mentioned> of(Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        String further = after == null ? "" : " and m.mentionedAt <= :at and (m.mentionedAt < :at or m.id < :last)";
        return work.read(manager -> {
            TypedQuery<Mention> query = manager.createQuery(
                            "select m from Mention m where m.person = :person" + further
                                    + " order by m.mentionedAt desc, m.id desc",
                            Mention.class)
                    .setParameter("person", actor.person())
                    .setMaxResults(size + 1);
            if (after != null) {
                query.setParameter("at", after.number(Long.MAX_VALUE)).setParameter("last", after.id());
            }
            Slice<Mention> read = Slice.of(
                    query.getResultList(), size, last -> Cursor.of(last.at().toEpochMilli(), last.id()));
            return new Slice<>(read.items().stream().map(Mention::told).toList(), read.next());
        });
    }

    /** People who may be named there and whose name begins so, in the order of names; nobody where nothing was typed. One statement. */
    public List<Reader> suggest(Access access, String typed, int most) {
        access.toWrite();
        return typed.strip().length() < SHORTEST ? List.of() : readers.beginning(access, typed, most);
    }
}
