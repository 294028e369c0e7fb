package org.espace.domain;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.espace.lease.Duty;
import org.espace.search.Indexing;

/** What has to be done now and then, on a thread of its own, and the index beside it, for as long as it is open. Of several nodes one does it, and when that falls silent another takes over. */
public final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int PEOPLE_A_ROUND = 1_000;
    private static final long ROUNDS_A_DAY = Duration.ofDays(1).dividedBy(PAUSE);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "espace-housekeeping");
        made.setDaemon(true);
        return made;
    });

    private final Indexing indexing;
    private final Duty duty;
    /** Only the one thread counts. */
    private long rounds;

    public Housekeeping(Domain domain) {
        indexing = domain.search().indexing();
        duty = domain.leases().duty("housekeeping", PAUSE.multipliedBy(3));
        indexing.start();
        thread.scheduleWithFixedDelay(() -> round(domain), PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        indexing.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException asked) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        attempt("The duty was not handed over", duty::end);
    }

    /** Only where it is this node's duty; while the database cannot be reached it is nobody's. */
    private void round(Domain domain) {
        attempt("Nothing was looked after", () -> {
            if (duty.mine()) {
                tasks(domain);
            }
        });
    }

    /** Each task for itself: one that fails keeps no other from being done. */
    private void tasks(Domain domain) {
        attempt("Figures were not folded", () -> domain.communities().foldFigures());
        attempt("People were not indexed", () -> domain.directory().catchUp(PEOPLE_A_ROUND));
        attempt("Proposals did not fade", () -> domain.proposals().fade());
        attempt("Old postings were not forgotten", () -> domain.postings().forgetOld());
        attempt("Concerns were not published", () -> domain.concerns().publish());
        attempt("Invitations did not expire", () -> domain.invitations().expire());
        attempt("Old marks were not forgotten", () -> domain.ledger().forgetTouched());
        attempt("Old drafts were not forgotten", () -> domain.drafts().forgetOld());
        attempt("What waited for pages was not forgotten", () -> domain.flashes()
                .forgetOld());
        attempt("Old sign-ins were not forgotten", () -> domain.signIns().forgetOld());
        attempt("Old passes were not forgotten", () -> domain.passes().forgetOld());
        if (rounds++ % ROUNDS_A_DAY == 0) {
            attempt("Files of lost postings were not swept", () -> domain.attachments()
                    .sweep());
        }
    }

    private static void attempt(String failure, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failure + "; it is tried again in " + PAUSE.toSeconds() + " s", failed);
        }
    }
}
