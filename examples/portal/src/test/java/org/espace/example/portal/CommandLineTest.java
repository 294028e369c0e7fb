package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.espace.example.program.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What whoever keeps the portal running sees of it: options, and one sentence when it cannot go on. */
@ExtendWith(InTheBrowser.class)
class CommandLineTest {
    private final Path data = InTheBrowser.newFolder();

    @Test
    void a_taken_port_is_told_in_a_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Portal.run("--port", "" + taken.getLocalPort(), "--data", data.toString(), "--no-examples");
            assertRefused(ran, "Port " + taken.getLocalPort() + " of 127.0.0.1 is taken", "give another --port");
        }
    }

    @Test
    void a_bad_port_a_bad_option_and_a_bad_database_are_told_in_a_sentence() {
        assertRefused(
                Portal.run("--port", "70000", "--data", data.toString()),
                "Expected a --port from 0 to 65535, found 70000.");
        assertRefused(Portal.run("--colour", "red"), "--colour", "Start with --help to see what is possible.");
        assertRefused(
                Portal.run("--data", data.toString(), "--database", "jdbc:oracle:x;password=secret"),
                "--database",
                "jdbc:postgresql:");
        assertFalse(Files.exists(data), "Nothing is made by a start that is refused");
    }

    @Test
    void a_file_in_the_place_of_the_data_is_told_in_a_sentence() throws IOException {
        Files.createDirectories(data.getParent());
        Files.writeString(data, "a file");
        assertRefused(
                Portal.run("--port", "0", "--data", data.toString()),
                "Expected --data to be a directory",
                "give another");
    }

    @Test
    void a_folder_that_cannot_be_used_is_told_in_a_sentence() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("database"), "a file where the database should be");
        assertRefused(Portal.run("--port", "0", "--data", data.toString()), "database");
    }

    @Test
    void a_second_start_on_the_same_data_is_told_in_a_sentence(Portal running) {
        Path shared = running.data();
        assertRefused(Portal.run("--port", "0", "--data", shared.toString()), "in use");
        assertRefused(Portal.run("examples", "remove", "--data", shared.toString()), "in use");
        assertRefused(Portal.run("search", "verify", "--data", shared.toString()), "in use");
        assertRefused(Portal.run("search", "rebuild", "--data", shared.toString()), "in use");
    }

    @Test
    void help_names_every_option_and_command() {
        Ran help = Portal.run("--help");
        assertEquals(0, help.exit());
        for (String name : new String[] {
            "--port",
            "--data",
            "--database",
            "--no-examples",
            "import",
            "examples",
            "account",
            "settings",
            "community",
            "search"
        }) {
            assertTrue(help.out().contains(name), () -> name + " in " + help.out());
        }
    }

    @Test
    void health_tells_that_it_is_up(Portal running) {
        Caller caller = Caller.as("ann", running);
        assertEquals(200, caller.get("/health").statusCode());
        assertTrue(caller.get("/health").body().startsWith("{\"status\":\"UP\""));
    }

    @Test
    void without_examples_it_stays_empty_and_an_account_comes_in() {
        try (Portal empty = Portal.start(data, "--no-examples")) {
            assertEquals(
                    0,
                    Caller.nobody(empty)
                            .page("/portal/communities")
                            .dom()
                            .select(".es-item")
                            .size());
            assertEquals(
                    0,
                    Caller.nobody(empty).page("/login").dom().select(".p-demo").size());
        }
        Ran made = Portal.runTyping(
                Stage.PASSWORD + "\n", "account", "add", "eva", "--name", "Eva Berg", "--data", data.toString());
        assertEquals(0, made.exit(), made::err);
        try (Portal again = Portal.start(data)) {
            Caller eva = Caller.as("eva", again);
            assertEquals(
                    "Eva Berg", eva.page("/portal/home").dom().select(".p-name").text());
            assertEquals(
                    0,
                    eva.page("/portal/communities")
                            .dom()
                            .select("[data-widget=community-list] .es-item")
                            .size());
        }
    }

    @Test
    void what_was_asked_outlasts_a_restart_and_the_examples_can_be_removed() {
        String thread;
        try (Portal first = Portal.start(data)) {
            Caller ann = Caller.as("ann", first);
            String community = ann.page("/portal/communities")
                    .dom()
                    .selectFirst("[data-widget=my-communities] .es-item__title")
                    .attr("href");
            String id = community.replaceFirst(".*community[=-](\\d+).*", "$1");
            thread = Caller.location(ann.send(
                    ann.page("/portal/question?compose=new&community=" + id).form("ask"),
                    Map.of("title", "Does this outlast a restart?", "body", "I hope so.")));
        }
        try (Portal second = Portal.start(data)) {
            assertTrue(Caller.as("ann", second).page(thread).dom().text().contains("Does this outlast a restart?"));
        }
        Ran removed = Portal.run("examples", "remove", "--data", data.toString());
        assertEquals(0, removed.exit(), removed::err);
        assertTrue(removed.out().startsWith("Removed the examples, "), removed::out);
        assertEquals(
                "There were no examples.",
                Portal.run("examples", "remove", "--data", data.toString())
                        .out()
                        .strip());
        try (Portal third = Portal.start(data, "--no-examples")) {
            Caller nobody = Caller.nobody(third);
            assertEquals(
                    0,
                    nobody.page("/portal/communities").dom().select(".es-item").size());
            assertEquals(0, nobody.page("/login").dom().select(".p-demo").size());
        }
    }

    private static void assertRefused(Ran ran, String... words) {
        assertTrue(ran.exit() != 0, () -> "Expected an exit code that is not 0, found 0 and: " + ran.out());
        for (String word : words) {
            assertTrue(ran.err().contains(word), () -> "Expected \"" + word + "\" in: " + ran.err());
        }
        assertEquals(1, ran.err().strip().lines().count(), () -> "Expected one line, found: " + ran.err());
        assertTrue(ran.err().strip().endsWith("."), ran::err);
        assertEquals("", ran.out());
    }
}
