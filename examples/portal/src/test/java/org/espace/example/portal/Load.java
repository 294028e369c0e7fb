package org.espace.example.portal;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.FormElement;

/** People who read and people who write, all at once, until it is closed; what they were told is kept. */
final class Load implements AutoCloseable {
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Queue<String> failedReads = new ConcurrentLinkedQueue<>();
    private final Queue<String> failedWrites = new ConcurrentLinkedQueue<>();
    private final Semaphore read = new Semaphore(0);
    private final Semaphore written = new Semaphore(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean going = true;

    /** Reads a page again and again. */
    void reader(Caller caller, String page) {
        threads.execute(() -> {
            while (going) {
                String found = attempt(() -> caller.get(page));
                if (found.equals("200")) {
                    read.release();
                } else {
                    failedReads.add(found);
                }
            }
        });
    }

    /** Sends the form to answer again and again. */
    void writer(String name, Caller caller, FormElement form) {
        threads.execute(() -> {
            for (int number = 0; going; number++) {
                String words = name + " says it " + name + "x" + number + ".";
                String found = attempt(() -> {
                    HttpResponse<String> answer = caller.send(form, Map.of("body", words));
                    if (answer.statusCode() == 303 && Caller.done(answer)) {
                        acknowledged.add(words);
                        written.release();
                    }
                    return answer;
                });
                if (!acknowledged.contains(words)) {
                    failedWrites.add(found);
                }
            }
        });
    }

    /** Waits until so much more was read and written from now on. */
    void more(int reads, int writes) throws InterruptedException {
        read.drainPermits();
        written.drainPermits();
        boolean came = read.tryAcquire(reads, 60, TimeUnit.SECONDS) && written.tryAcquire(writes, 60, TimeUnit.SECONDS);
        if (!came) {
            throw new AssertionError("Expected " + reads + " reads and " + writes
                    + " writes more within a minute, found " + read.availablePermits() + " and "
                    + written.availablePermits() + "; failed: " + failedReads + failedWrites);
        }
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    List<String> failedReads() {
        return new ArrayList<>(failedReads);
    }

    List<String> failedWrites() {
        return new ArrayList<>(failedWrites);
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Expected everybody to come to an end within a minute.");
        }
    }

    private interface Sent {
        HttpResponse<String> get();
    }

    private static String attempt(Sent request) {
        try {
            return Integer.toString(request.get().statusCode());
        } catch (UncheckedIOException cutOff) {
            return String.valueOf(cutOff.getCause());
        }
    }
}
