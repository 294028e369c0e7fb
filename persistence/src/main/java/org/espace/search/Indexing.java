package org.espace.search;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.lease.Duty;
import org.espace.lease.LeaseService;
import org.espace.ledger.Change;
import org.espace.ledger.Tail;
import org.espace.person.PersonService;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with what is written, on a thread of its own once started: a change can be found within about a second, and whoever made it never
 * waits. Thread-safe; close it before the database.
 */
public final class Indexing implements AutoCloseable {
    static final Language OTHERWISE = Language.EN;

    private static final Logger LOG = System.getLogger(Indexing.class.getName());
    /** After a change is heard of it may take a moment to be committed: so it is looked for again and again, less and less often. */
    private static final long[] PAUSES_MILLIS = {100, 250, 500, 1_000, 2_000, 5_000};

    /** What another node wrote is heard of only by looking: of these pauses the first four are short enough for that. */
    private static final int SHARED_PAUSES = 4;

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 30_000;
    private static final long SAVED_EVERY_NANOS = Duration.ofSeconds(10).toNanos();

    private final Supplier<SearchIndex> opening;
    private final Contents contents;
    private final Cards cards;
    private final Tail tail;
    private final Needs needs;
    private final Duty duty;
    private final Clock clock;
    private final BlockingQueue<Boolean> heard = new ArrayBlockingQueue<>(1);
    private final Object door = new Object();
    private volatile @Nullable Opened opened;
    private @Nullable Thread thread;
    private volatile boolean closed;
    private long savedAt = System.nanoTime();

    /** What searches use beside the one that writes. */
    private record Opened(SearchIndex index, Upkeep upkeep) {}

    Indexing(
            UnitOfWork work,
            Contents contents,
            PersonService people,
            Supplier<SearchIndex> opening,
            Needs needs,
            LeaseService leases,
            Clock clock) {
        this.opening = opening;
        this.contents = contents;
        this.cards = new Cards(contents, people, OTHERWISE);
        this.tail = new Tail(work);
        this.needs = needs;
        this.duty = leases.duty("indexing", LEASE);
        this.clock = clock;
    }

    /** To be told of what happens, in the transaction in which it does: only wakes the thread. */
    public void hear(Change change) {
        heard.offer(true);
    }

    /** Starts the thread; once. */
    public synchronized void start() {
        if (thread == null && !closed) {
            thread = new Thread(this::run, "espace-indexing");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Brings the index up to date now, and returns when it is: for tests and commands. */
    public void catchUp() {
        catchUp(walked -> {});
    }

    /** Throws the index away and makes it anew. @param progress is told of how many things more were indexed */
    public synchronized void rebuild(LongConsumer progress) {
        index().clear();
        catchUp(progress);
        index().save();
    }

    /** Compares the index with everything that was written. @param progress is told of how many things more were compared */
    public Verdict verify(LongConsumer progress) {
        return new Comparison(index(), contents, cards).run(progress);
    }

    /** How many things there are, about, for a progress bar to end at. */
    public long things() {
        long things = 0;
        for (String kind : contents.kinds()) {
            long after = 0;
            for (var ids = contents.of(kind).ids(after, 10_000);
                    !ids.isEmpty();
                    ids = contents.of(kind).ids(after, 10_000)) {
                things += ids.size();
                after = ids.get(ids.size() - 1);
            }
        }
        return things;
    }

    /** Ends the thread, and saves. Does nothing more than that: a search after it opens the index again. */
    @Override
    public void close() {
        closed = true;
        heard.offer(true);
        Thread running = started();
        if (running != null) {
            try {
                running.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
        closeIndex();
        if (running != null) {
            handOver();
        }
    }

    private void handOver() {
        try {
            duty.end();
        } catch (RuntimeException unreachable) {
            LOG.log(Level.INFO, "Another node goes on indexing only in " + LEASE.toSeconds() + " s", unreachable);
        }
    }

    /** Never waits for what is being written. */
    SearchIndex index() {
        return opened().index();
    }

    void doubt(Collection<Ref> refs) {
        opened().upkeep().doubt(refs);
        heard.offer(true);
    }

    private Opened opened() {
        Opened found = opened;
        if (found != null) {
            return found;
        }
        synchronized (door) {
            found = opened;
            if (found == null) {
                SearchIndex index = opening.get();
                found = new Opened(index, new Upkeep(index, contents, cards, tail, clock));
                opened = found;
            }
            return found;
        }
    }

    private synchronized @Nullable Thread started() {
        return thread;
    }

    private synchronized void closeIndex() {
        synchronized (door) {
            Opened found = opened;
            opened = null;
            if (found != null) {
                found.index().save();
                found.index().close();
            }
        }
    }

    private synchronized void catchUp(LongConsumer progress) {
        Upkeep upkeep = opened().upkeep();
        while (upkeep.step(progress)) {
            saveNowAndThen();
        }
        needs.write();
    }

    private void run() {
        int quiet = 0;
        while (!closed) {
            long pause;
            try {
                boolean more = step();
                int pauses = index().exclusive() ? PAUSES_MILLIS.length : SHARED_PAUSES;
                pause = more ? 0 : PAUSES_MILLIS[Math.min(quiet, pauses - 1)];
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "Nothing was indexed; it is tried again in " + PAUSE_AFTER_FAILURE_MILLIS / 1_000 + " s",
                        failed);
                pause = PAUSE_AFTER_FAILURE_MILLIS;
            }
            quiet = woken(pause) ? 0 : quiet + 1;
        }
    }

    private boolean woken(long pauseMillis) {
        try {
            return pauseMillis == 0 || heard.poll(pauseMillis, TimeUnit.MILLISECONDS) != null;
        } catch (InterruptedException asked) {
            closed = true;
            return false;
        }
    }

    /** An index of its own a node keeps by itself; of one that is shared, one node does. */
    private synchronized boolean step() {
        Opened on = opened();
        if (!on.index().exclusive() && !duty.mine()) {
            on.upkeep().mend();
            needs.write();
            return false;
        }
        boolean more = on.upkeep().step(walked -> {});
        saveNowAndThen();
        if (!more) {
            needs.write();
        }
        return more;
    }

    private void saveNowAndThen() {
        if (System.nanoTime() - savedAt > SAVED_EVERY_NANOS) {
            index().save();
            savedAt = System.nanoTime();
        }
    }
}
