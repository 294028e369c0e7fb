package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.espace.example.program.Program.Ran;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The power goes while people write: whatever they were told was posted is there when it comes back, and is found. */
class KillTest {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 120;
    private static final int ENOUGH_TO_FIND = 40;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path data = InTheBrowser.newFolder();

    @Test
    void what_was_said_to_be_posted_is_there_after_a_hard_end() throws InterruptedException {
        Stage stage = Stage.set(Portal.database(data));
        String thread = "/portal/question?thread=" + stage.inUnion();
        Set<String> acknowledged = writtenUntilTheEnd(thread, "answer", "body", ENOUGH);

        try (Portal again = Portal.start(data)) {
            Set<String> lost = new TreeSet<>(acknowledged);
            lost.removeAll(Caller.as("ann", again).answers(thread));
            assertEquals(Set.of(), lost, "of " + acknowledged.size());
        }
    }

    /** The index is saved but every few seconds: at the end it is behind the database, and has to know by how much. */
    @Test
    void what_was_said_to_be_posted_is_found_after_a_hard_end_and_index_and_database_agree()
            throws InterruptedException {
        Stage stage = Stage.set(Portal.database(data));
        Ran rebuilt = Portal.run("search", "rebuild", "--data", data.toString());
        assertEquals(0, rebuilt.exit(), rebuilt::err);
        Set<String> acknowledged = writtenUntilTheEnd(
                "/portal/question?compose=new&community=" + stage.union(), "ask", "title", ENOUGH_TO_FIND);

        try (Portal again = Portal.start(data)) {
            Caller ann = Caller.as("ann", again);
            Instant until = Instant.now().plus(SOON);
            Set<String> lost = new TreeSet<>(acknowledged);
            while (!lost.isEmpty() && Instant.now().isBefore(until)) {
                lost.removeIf(title -> found(ann, title).contains(title));
            }
            assertEquals(Set.of(), lost, "of " + acknowledged.size());
        }
        Ran verified = Portal.run("search", "verify", "--data", data.toString());
        assertEquals(0, verified.exit(), verified::out);
        assertTrue(verified.out().contains("The search index agrees with all "), verified::out);
    }

    /** Has several people send a form again and again, and the power go when enough of it was acknowledged. @return what was */
    private Set<String> writtenUntilTheEnd(String page, String action, String field, int enoughOfIt)
            throws InterruptedException {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(enoughOfIt);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        Portal portal = Portal.start(data);
        try {
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "Writer" + writer;
                Caller caller = Caller.as(writer % 2 == 0 ? "ann" : "bo", portal);
                FormElement form = caller.page(page).form(action);
                writers.execute(() -> write(caller, form, field, name, acknowledged, enough));
            }
            assertTrue(enough.await(120, TimeUnit.SECONDS), () -> "Expected " + enoughOfIt + ", found " + acknowledged);
        } finally {
            portal.kill();
        }
        writers.shutdown();
        assertTrue(writers.awaitTermination(30, TimeUnit.SECONDS));
        return acknowledged;
    }

    /** Until nobody answers any more; the answer that was on its way then counts as not given. */
    private static void write(
            Caller caller,
            FormElement form,
            String field,
            String name,
            Set<String> acknowledged,
            CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                String words = name + " says it" + name + "x" + number + ".";
                if (Caller.done(caller.send(form, Map.of(field, words)))) {
                    acknowledged.add(words);
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException gone) {
            // the end that this test is about
        }
    }

    /** Titles of what is found first for the one word that no other title has. */
    private static Set<String> found(Caller reader, String title) {
        String word = title.replaceFirst(".* (\\S+)\\.$", "$1");
        return Set.copyOf(reader.page("/portal/search?find=" + word)
                .dom()
                .select("[data-widget=search-results] .es-item__title")
                .eachText());
    }
}
