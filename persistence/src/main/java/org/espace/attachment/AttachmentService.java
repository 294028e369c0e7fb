package org.espace.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Files attached to what people posted. Whoever may see the thing may open them. Thread-safe. */
public final class AttachmentService {
    private static final Pattern PART = Pattern.compile("|[a-z]{1,10}-[0-9]{1,18}");
    private static final int DAYS_UNTIL_SWEPT = 2;
    private static final int DAYS_SWEPT = 30;
    private static final int A_SWEEP = 500;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Contents contents;
    private final CommunityService communities;
    private final AttachmentStore store;
    private final ReceivedFiles received;
    private final Clock clock;

    public AttachmentService(
            UnitOfWork work,
            Ledger ledger,
            Contents contents,
            CommunityService communities,
            AttachmentStore store,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.contents = contents;
        this.communities = communities;
        this.store = store;
        this.received = new ReceivedFiles(work, clock);
        this.clock = clock;
    }

    /**
     * Attaches files to what the actor has just posted, in the transaction of the posting: whoever calls has looked at that.
     *
     * @param part empty for the thing itself, else such as {@code answer-12}
     * @throws NotFound when the actor may not see the thing, or nobody is signed in
     * @throws Refused field {@code attachment}, {@code too-many}: with those that are there already
     */
    public void attach(Actor actor, Ref ref, String part, FitFiles files) {
        if (files.isEmpty()) {
            return;
        }
        if (!actor.signedIn()) {
            throw new NotFound(ref.kind(), ref.id());
        }
        contents.toSee(actor, ref);
        keep(ref, part, files, actor.person(), clock.instant());
    }

    /** As {@link #attach}, without a person, an hour or a digest of the content; for {@link FitFiles#ofNobody} alone. Asks for no right. */
    public void attachAnonymously(Ref ref, String part, FitFiles files) {
        if (!files.isEmpty()) {
            keep(ref, part, files, null, clock.instant().truncatedTo(ChronoUnit.DAYS));
        }
    }

    /**
     * Takes in files ahead of the post that is to carry them, as programs send them. Until they are attached nobody opens them, and after a day they are gone.
     *
     * @return their ids, in the order of the files
     * @throws Refused when nobody is signed in, or too many lie here already
     */
    public List<Long> receive(Actor actor, FitFiles files) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        return work.write(manager -> {
            received.room(manager, actor, files.files().size());
            return add(manager, ReceivedFiles.of(actor), "", 0, files, actor.person(), clock.instant());
        });
    }

    /**
     * As {@link #attach}, but files of the actor that were {@linkplain #receive received} before.
     *
     * @throws Refused field {@code attachments}: {@code too-many}, {@code too-much-together}; and {@code not-received} for each that is no file of the actor's that waits
     */
    public void attachReceived(Actor actor, Ref ref, String part, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        contents.toSee(actor, ref);
        checkPart(part);
        work.write(manager -> {
            received.attach(manager, actor, ref, part, ids);
            return null;
        });
    }

    private void keep(Ref ref, String part, FitFiles files, @Nullable Long person, Instant at) {
        checkPart(part);
        work.write(manager -> {
            int before = new AttachmentRepository(manager).count(ref, part);
            FitFiles.atMost(FitFiles.MOST, before + files.files().size());
            return add(manager, ref, part, before, files, person, at);
        });
    }

    /** @param place of the first of them */
    private List<Long> add(
            EntityManager manager, Ref ref, String part, int place, FitFiles files, @Nullable Long person, Instant at) {
        AttachmentRepository repository = new AttachmentRepository(manager);
        List<Long> ids = new ArrayList<>();
        for (FitFile file : files.files()) {
            AttachedFile kept = new AttachedFile(Keys.id(), ref, part, place + ids.size(), file);
            kept.stored(stored(file.bytes(), at), stored(file.preview(), at));
            kept.by(person, at, person == null ? "" : Sha256.hex(file.bytes()));
            repository.add(kept);
            ids.add(kept.told().id());
        }
        return ids;
    }

    private static void checkPart(String part) {
        if (!PART.matcher(part).matches()) {
            throw new IllegalArgumentException(
                    "Expected a part such as \"answer-12\" or none, found \"" + part + "\".");
        }
    }

    /** @return the key; empty when there is nothing to keep */
    private String stored(byte[] bytes, Instant at) {
        if (bytes.length == 0) {
            return "";
        }
        String key = Keys.key(at);
        store.keep(key, bytes);
        return key;
    }

    /** By part, in the order in which they were attached; for a reader who was found to be allowed to see the thing. One statement. */
    public Map<String, List<Attachment>> of(Ref ref) {
        return work.read(manager -> new AttachmentRepository(manager)
                .of(ref).stream()
                        .map(AttachedFile::told)
                        .collect(groupingBy(Attachment::part, LinkedHashMap::new, toList())));
    }

    /** @throws NotFound when it is gone, or the actor may not see what it is attached to */
    public OpenedFile open(Actor actor, long id) {
        return work.read(manager -> {
            AttachedFile file = seen(manager, actor, id);
            byte[] bytes = bytes(file.content(), id);
            if (!file.sha256().isEmpty() && !file.sha256().equals(Sha256.hex(bytes))) {
                throw new IllegalStateException("Expected the file " + file.content()
                        + " as it was kept, found it changed:" + " bring it back from a backup.");
            }
            return new OpenedFile(file.about(), file.told().name(), file.told().type(), bytes);
        });
    }

    /** A picture, small enough to stand in a page. @throws NotFound as {@link #open}, and when it is no picture */
    public OpenedFile preview(Actor actor, long id) {
        return work.read(manager -> {
            AttachedFile file = seen(manager, actor, id);
            if (!file.told().type().picture()) {
                throw new NotFound("picture", id);
            }
            return file.preview().isEmpty()
                    ? open(actor, id)
                    : new OpenedFile(file.about(), file.told().name(), FileType.JPEG, bytes(file.preview(), id));
        });
    }

    private byte[] bytes(String key, long id) {
        return store.read(key).orElseThrow(() -> new NotFound("attachment", id));
    }

    /**
     * What a file is attached to; {@link Ref#NONE} for one of the actor's own that is attached to nothing yet.
     *
     * @throws NotFound as {@link #open}
     */
    public Ref about(Actor actor, long id) {
        return work.read(manager -> received.has(manager, actor, id)
                ? Ref.NONE
                : seen(manager, actor, id).about());
    }

    /**
     * Takes a file away for good.
     *
     * @throws NotFound unless the actor attached it, or coordinates its community
     * @throws Refused in an archived community
     */
    public void remove(Actor actor, long id) {
        List<String> keys = work.write(manager -> {
            AttachedFile waiting = received.take(manager, actor, id).orElse(null);
            if (waiting != null) {
                new AttachmentRepository(manager).remove(waiting);
                return waiting.keys();
            }
            AttachedFile file = seen(manager, actor, id);
            Headline thing = contents.toSee(actor, file.about());
            Access access = communities.access(actor, thing.community());
            if (!actor.is(file.told().person()) && !access.coordinator()) {
                throw new NotFound("attachment to remove", id);
            }
            access.toWrite();
            new AttachmentRepository(manager).remove(file);
            ledger.record(new AttachmentRemoved(access.community(), id, file.about(), actor.person(), clock.instant()));
            return file.keys();
        });
        keys.forEach(store::drop);
    }

    /** What one part of a thing carries stands at another thing, as the part itself does. Asks for no right. */
    public void move(Ref from, String part, Ref to) {
        work.write(manager -> {
            new AttachmentRepository(manager).move(from, part, to);
            return null;
        });
    }

    /** All that a thing and its parts carry stands at another, of which it has become a part. Asks for no right. */
    public void moveAll(Ref from, Ref to) {
        work.write(manager -> {
            new AttachmentRepository(manager).moveAll(from, to);
            return null;
        });
    }

    /**
     * Drops what was kept for posts that were never made, and is two days old to a month, and what was received and not attached in time; to be called now and then, by any node.
     *
     * @return how many
     */
    public int sweep() {
        Instant now = clock.instant();
        List<String> late = received.forgetOld();
        late.forEach(store::drop);
        String until = Keys.day(now.minus(DAYS_UNTIL_SWEPT, ChronoUnit.DAYS));
        String from = Keys.day(now.minus(DAYS_SWEPT, ChronoUnit.DAYS));
        int dropped = late.size();
        for (List<String> keys = store.keys(from, until, A_SWEEP); !keys.isEmpty(); ) {
            dropped += dropUnnamed(keys);
            keys = store.keys(keys.get(keys.size() - 1) + "0", until, A_SWEEP);
        }
        return dropped;
    }

    private int dropUnnamed(List<String> keys) {
        Set<String> named = Set.copyOf(work.read(manager -> new AttachmentRepository(manager).named(keys)));
        List<String> forgotten =
                keys.stream().filter(key -> !named.contains(key)).toList();
        forgotten.forEach(store::drop);
        return forgotten.size();
    }

    private AttachedFile seen(EntityManager manager, Actor actor, long id) {
        AttachedFile file =
                new AttachmentRepository(manager).byId(id).orElseThrow(() -> new NotFound("attachment", id));
        try {
            contents.toSee(actor, file.about());
            return file;
        } catch (NotFound hidden) {
            throw new NotFound("attachment", id);
        }
    }
}
