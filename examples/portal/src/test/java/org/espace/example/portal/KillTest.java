package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The power goes while people write: whatever they were told was posted is there when it comes back. */
class KillTest {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 120;

    private final Path data = InTheBrowser.newFolder();

    @Test
    void what_was_said_to_be_posted_is_there_after_a_hard_end() throws InterruptedException {
        Stage stage = Stage.set(Portal.database(data));
        String thread = "/portal/question?thread=" + stage.inUnion();
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        Portal portal = Portal.start(data);
        try {
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "Writer " + writer;
                Caller caller = Caller.as(writer % 2 == 0 ? "ann" : "bo", portal);
                FormElement form = caller.page(thread).form("answer");
                writers.execute(() -> write(caller, form, name, acknowledged, enough));
            }
            assertTrue(
                    enough.await(120, TimeUnit.SECONDS), () -> "Expected " + ENOUGH + ", found " + acknowledged.size());
        } finally {
            portal.kill();
        }
        writers.shutdown();
        assertTrue(writers.awaitTermination(30, TimeUnit.SECONDS));

        try (Portal again = Portal.start(data)) {
            Set<String> lost = new TreeSet<>(acknowledged);
            lost.removeAll(answers(Caller.as("ann", again), thread));
            assertEquals(Set.of(), lost, "of " + acknowledged.size());
        }
    }

    /** Until nobody answers any more; the answer that was on its way then counts as not given. */
    private static void write(
            Caller caller, FormElement form, String name, Set<String> acknowledged, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                String words = name + " says " + number + ".";
                if (Caller.done(caller.send(form, Map.of("body", words)))) {
                    acknowledged.add(words);
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException gone) {
            // the end that this test is about
        }
    }

    private static Set<String> answers(Caller reader, String thread) {
        Set<String> answers = new TreeSet<>();
        for (String next = thread; !next.isEmpty(); ) {
            Caller.Read page = reader.page(next);
            page.dom().select(".es-post .es-prose").eachText().forEach(answers::add);
            Element older = page.dom().selectFirst("[data-widget=question-thread] a[rel=next]");
            next = older == null ? "" : older.attr("href");
        }
        return answers;
    }
}
