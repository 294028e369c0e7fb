package org.espace.portal.container;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads that render panels beside those of the requests: some for all pages together, without a queue. Thread-safe. */
final class Crew implements AutoCloseable {
    private static final long IDLE_SECONDS = 60;

    private final Duration deadline;
    private final @Nullable ThreadPoolExecutor threads;

    Crew(Parallel parallel) {
        this.deadline = parallel.deadline();
        this.threads = parallel.threads() == 0
                ? null
                : new ThreadPoolExecutor(
                        0,
                        parallel.threads(),
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new SynchronousQueue<>(),
                        work -> thread(work));
    }

    boolean isEmpty() {
        return threads == null;
    }

    Duration deadline() {
        return deadline;
    }

    /** Has the work done by a thread that is free; false where none is, and nothing is done. It finds the classes that its asker finds. */
    boolean takes(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (threads == null) {
            return false;
        }
        try {
            threads.execute(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                work.run();
            });
            return true;
        } catch (RejectedExecutionException noneIsFree) {
            return false;
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "panel");
        thread.setDaemon(true);
        return thread;
    }
}
