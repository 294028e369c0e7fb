package org.espace.portal.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.NewPerson;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopyCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String from = "";
    private String to = "";

    @BeforeEach
    void ann() {
        from = TestDatabase.DERBY.newUrl();
        to = "jdbc:derby:" + folder.resolve("to");
        add(from, "ann");
    }

    @Test
    void rows_are_copied_and_a_table_says_so_with_what_to_do_next() {
        assertEquals(0, run("copy", "--from", from, "--to", to), err::toString);
        String said = out.toString(UTF_8);
        assertTrue(said.lines().anyMatch(line -> line.matches("person +1 +1 +[0-9a-f]{32}")), said);
        assertTrue(said.contains("Equal: "), said);
        assertTrue(said.contains("search rebuild --database \"" + to), said);
        assertTrue(err.toString(UTF_8).contains("rows"), "progress");
    }

    @Test
    void what_differs_is_an_error() {
        assertEquals(0, run("copy", "--from", from, "--to", to));
        add(to, "bo");
        assertEquals(1, run("copy", "--compare", "--from", from, "--to", to));
        assertTrue(
                out.toString(UTF_8).lines().anyMatch(line -> line.matches("person +1 +2 +differs")),
                out.toString(UTF_8));
        assertTrue(err.toString(UTF_8).contains("Different: "), err.toString(UTF_8));
    }

    @Test
    void what_cannot_be_copied_is_told_in_a_sentence() {
        add(to + ";create=true", "bo");
        assertEquals(1, run("copy", "--from", from, "--to", to));
        assertTrue(
                err.toString(UTF_8).startsWith("Expected an empty database to copy into, found "), err.toString(UTF_8));
        assertEquals(2, run("copy", "--from", from));
        assertEquals(2, run("copy", "--from", "jdbc:oracle:x", "--to", to));
        assertTrue(err.toString(UTF_8).contains("--from: Expected a database URL"), err.toString(UTF_8));
    }

    private static void add(String url, String login) {
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain.over(database, Clock.systemUTC())
                    .people()
                    .add(new NewPerson(login, "Ann Kelly", null, null, Instant.EPOCH, false));
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream shown = System.out;
        PrintStream complained = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            return PortalCommand.run(arguments);
        } finally {
            System.setOut(shown);
            System.setErr(complained);
        }
    }
}
