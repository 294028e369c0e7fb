package org.espace.concern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Shows concerns to those who may see them, and of their authors what each may know. Thread-safe. */
final class ConcernViews {
    private static final int MOST_IN_A_CASE = 200;

    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;
    private final Random random;

    ConcernViews(UnitOfWork work, CommunityService communities, PersonService people, Random random) {
        this.work = work;
        this.communities = communities;
        this.people = people;
        this.random = random;
    }

    Slice<ConcernSummary> list(
            Actor actor, long community, boolean member, @Nullable Stage stage, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            List<ConcernRepository.Found> read =
                    new ConcernRepository(manager).newest(actor, community, member, stage, after, size + 1);
            Slice<ConcernRepository.Found> slice = Slice.of(
                    read,
                    size,
                    last -> Cursor.of(
                            last.concern().raisedAt().toEpochMilli(),
                            last.concern().id()));
            Map<Long, PersonCard> cards =
                    cards(slice.items().stream().map(ConcernViews::author).toList());
            Map<Long, String> names = community != 0
                    ? Map.of()
                    : communities.names(slice.items().stream()
                            .map(each -> each.concern().community())
                            .distinct()
                            .toList());
            return new Slice<>(
                    slice.items().stream()
                            .map(each -> summary(actor, each, cards, names))
                            .toList(),
                    slice.next());
        });
    }

    ConcernDetail detail(Actor actor, long id, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            ConcernRepository concerns = new ConcernRepository(manager);
            ConcernRepository.Found any = concerns.seen(id, actor).orElseThrow(() -> new NotFound("concern", id));
            Access access = access(actor, any);
            ConcernRepository.Found found = access.member() ? any : any.fromOutside();
            List<Remark> read =
                    concerns.remarks(id, after == null ? 0 : (int) Math.min(after.id(), Integer.MAX_VALUE), size + 1);
            Slice<Remark> slice = Slice.of(read, size, last -> Cursor.of(0, last.place()));
            Map<Long, PersonCard> cards = cards(Stream.concat(
                            Stream.of(author(found)), slice.items().stream().map(Remark::person))
                    .toList());
            boolean open = access.member() && !access.archived();
            return new ConcernDetail(
                    summary(actor, found, cards, Map.of()),
                    access,
                    found.concern().body(),
                    open && handles(actor, access, found),
                    open && found.concern().published(),
                    new Slice<>(lines(slice.items(), cards), slice.next()));
        });
    }

    /** The concern of a clean case code, or empty. */
    @Nullable
    Case byLookup(String lookup) {
        return work.read(manager -> {
            WaitingRepository waiting = new WaitingRepository(manager, random);
            ConcernRepository concerns = new ConcernRepository(manager);
            Concern out = concerns.byLookup(lookup).orElse(null);
            Waiting still = out == null ? waiting.byLookup(lookup).orElse(null) : null;
            if (still != null) {
                return new Case(
                        still.id(),
                        still.community(),
                        name(still.community()),
                        still.title(),
                        still.body(),
                        Stage.RAISED,
                        false,
                        List.of(),
                        List.of());
            }
            return out == null ? null : published(concerns, waiting, out);
        });
    }

    private Case published(ConcernRepository concerns, WaitingRepository waiting, Concern concern) {
        int from = Math.max(0, concern.remarks() - MOST_IN_A_CASE);
        List<Remark> remarks = concerns.remarks(concern.id(), from, MOST_IN_A_CASE);
        return new Case(
                concern.id(),
                concern.community(),
                name(concern.community()),
                concern.title(),
                concern.body(),
                concern.stage(),
                true,
                lines(remarks, cards(remarks.stream().map(Remark::person).toList())),
                waiting.on(concern.id(), MOST_IN_A_CASE).stream()
                        .map(Waiting::body)
                        .toList());
    }

    /** The concern as the actor may see it, to change something about it; nobody else changes it until the work is done. */
    Held hold(EntityManager manager, Actor actor, long id) {
        ConcernRepository concerns = new ConcernRepository(manager);
        ConcernRepository.Found found = concerns.seen(id, actor).orElseThrow(() -> new NotFound("concern", id));
        Access access = access(actor, found).toWrite();
        Concern concern = concerns.hold(id).orElseThrow(() -> new NotFound("concern", id));
        boolean author = found.confided() != null && actor.is(found.confided().person());
        return new Held(concern, access, handles(actor, access, found), author);
    }

    /**
     * A concern about to be changed.
     *
     * @param author whether the actor raised it, confidentially
     */
    record Held(Concern concern, Access access, boolean handles, boolean author) {}

    /** What is confided is for members only, also where everybody reads. */
    private Access access(Actor actor, ConcernRepository.Found found) {
        Concern concern = found.concern();
        Access access = communities.access(actor, concern.community()).toRead();
        if (!concern.published() && !access.member()) {
            throw new NotFound("concern", concern.id());
        }
        return access;
    }

    private static boolean handles(Actor actor, Access access, ConcernRepository.Found found) {
        boolean confided = found.confided() != null && found.confided().to(actor.person());
        return access.coordinator() || (access.member() && (found.handler() || confided));
    }

    /** Who raised it, as far as the reader may know; 0 for somebody. */
    private static long author(ConcernRepository.Found found) {
        Confided confided = found.confided();
        return confided == null ? found.concern().author() : confided.person();
    }

    private static ConcernSummary summary(
            Actor actor, ConcernRepository.Found found, Map<Long, PersonCard> cards, Map<Long, String> names) {
        Concern concern = found.concern();
        long author = author(found);
        return new ConcernSummary(
                concern.id(),
                concern.community(),
                names.getOrDefault(concern.community(), ""),
                concern.title(),
                concern.way(),
                concern.stage(),
                cards.get(author),
                actor.is(author),
                concern.raisedAt(),
                concern.published(),
                concern.remarks());
    }

    private Map<Long, PersonCard> cards(Collection<Long> ids) {
        return people.cards(ids.stream().filter(id -> id != 0).distinct().toList());
    }

    private static List<ConcernLine> lines(List<Remark> remarks, Map<Long, PersonCard> cards) {
        List<ConcernLine> lines = new ArrayList<>();
        remarks.forEach(each -> lines.add(
                new ConcernLine(each.place(), cards.get(each.person()), each.stage(), each.body(), each.madeAt())));
        return lines;
    }

    private String name(long community) {
        return communities.names(List.of(community)).getOrDefault(community, "");
    }
}
