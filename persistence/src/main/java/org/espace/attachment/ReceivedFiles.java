package org.espace.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Fault;
import org.espace.shared.Ref;
import org.espace.shared.Refused;

/**
 * Files that came ahead of the post that is to carry them. They are attached to whoever sent them, which is nothing that could be opened: so nobody sees them, and nobody else finds out that they are here. Thread-safe.
 */
final class ReceivedFiles {
    /** For how long they wait. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Of one person at a time: four posts in the making. A few more where they come at the same moment. */
    static final int MOST = 20;

    private static final String KIND = "received";
    private static final String FIELD = "attachments";
    private static final int A_ROUND = 500;
    private static final int MEGABYTE = 1024 * 1024;

    private final UnitOfWork work;
    private final Clock clock;

    ReceivedFiles(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** What they are attached to meanwhile. */
    static Ref of(Actor actor) {
        return new Ref(KIND, actor.person());
    }

    /** @throws Refused when more than {@link #MOST} would lie here */
    void room(EntityManager manager, Actor actor, int more) {
        if (new AttachmentRepository(manager).count(of(actor), "") + more > MOST) {
            throw new Refused(List.of(Fault.of(Inspection.FIELD, "too-many-received", MOST)));
        }
    }

    /** Whether that is one of the actor's own that still waits. */
    boolean has(EntityManager manager, Actor actor, long id) {
        return new AttachmentRepository(manager)
                .byId(id)
                .filter(each -> waits(each, actor))
                .isPresent();
    }

    /** The same, held until the work is done, which takes it away or attaches it. */
    Optional<AttachedFile> take(EntityManager manager, Actor actor, long id) {
        return new AttachmentRepository(manager).hold(id).filter(each -> waits(each, actor));
    }

    private boolean waits(AttachedFile file, Actor actor) {
        return actor.signedIn() && file.about().equals(of(actor)) && inTime(file);
    }

    /** Each goes once: of two posts that name the same file at once, the later one finds it gone. */
    void attach(EntityManager manager, Actor actor, Ref ref, String part, List<Long> ids) {
        int before = new AttachmentRepository(manager).count(ref, part);
        List<Long> different = ids.stream().distinct().sorted().toList();
        Checks checks = new Checks();
        int together = before + different.size();
        checks.that(together <= FitFiles.MOST, FIELD, "too-many", FitFiles.MOST, together)
                .done();
        List<AttachedFile> files = new ArrayList<>();
        for (long id : different) {
            Optional<AttachedFile> file = take(manager, actor, id);
            checks.that(file.isPresent(), FIELD, "not-received", Long.toString(id));
            file.ifPresent(files::add);
        }
        long bytes = files.stream().mapToLong(each -> each.told().size()).sum();
        int most = FitFiles.MOST_MEGABYTES;
        checks.that(bytes <= (long) most * MEGABYTE, FIELD, "too-much-together", most, 1 + bytes / MEGABYTE)
                .done();
        Instant now = clock.instant();
        files.forEach(
                each -> each.attach(ref, part, before + ids.indexOf(each.told().id()), now));
    }

    /**
     * Forgets those that have waited too long.
     *
     * @return keys of what is to be dropped
     */
    List<String> forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        List<Long> late = work.read(manager -> new AttachmentRepository(manager).ofKind(KIND, before, A_ROUND));
        return late.stream().flatMap(id -> forgotten(id).stream()).toList();
    }

    private List<String> forgotten(long id) {
        return work.write(manager -> {
            AttachmentRepository repository = new AttachmentRepository(manager);
            Optional<AttachedFile> late = repository
                    .hold(id)
                    .filter(each -> each.about().kind().equals(KIND))
                    .filter(each -> !inTime(each));
            late.ifPresent(repository::remove);
            return late.map(AttachedFile::keys).orElse(List.of());
        });
    }

    private boolean inTime(AttachedFile file) {
        return !file.attachedAt().isBefore(clock.instant().minus(KEPT));
    }
}
