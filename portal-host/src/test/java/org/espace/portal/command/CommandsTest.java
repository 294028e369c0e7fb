package org.espace.portal.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.espace.account.NewAccount;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.NewPerson;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String url = "";
    private long community;
    private long ann;

    @BeforeEach
    void two_communities_and_ann() {
        url = TestDatabase.DERBY.newUrl();
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            community = open(domain, "Ward handover", Privacy.RESTRICTED);
            open(domain, "Nobody knows", Privacy.CONFIDENTIAL);
            ann = domain.people()
                    .add(new NewPerson("ann", "Ann Kelly", null, null, Instant.EPOCH, false))
                    .id();
            domain.accounts().add(new NewAccount(ann, "ann", "x", false, false));
        }
    }

    @Test
    void settings_are_listed_and_set() {
        assertEquals(0, run("settings"));
        assertTrue(said().startsWith("supporters 5"), said());
        assertEquals(0, run("settings", "set", "supporters", "3"));
        assertEquals(0, run("settings"));
        assertTrue(said().contains("invitations-a-day 20") && said().contains("supporters 3"), said());
    }

    @Test
    void a_setting_that_is_not_fit_is_told_in_a_sentence() {
        assertEquals(1, run("settings", "set", "supporters", "1000"));
        assertEquals(
                "Expected a number from 2 to 100, found \"1000\".",
                err.toString(UTF_8).strip());
        assertEquals(1, run("settings", "set", "colour", "red"));
        assertTrue(err.toString(UTF_8).contains("There is no setting \"colour\""), err.toString(UTF_8));
        assertEquals(1, run("settings", "set", "approval", "maybe"));
        assertTrue(err.toString(UTF_8).contains("Expected yes or no, found \"maybe\"."), err.toString(UTF_8));
    }

    @Test
    void those_that_staff_may_know_of_are_listed() {
        assertEquals(0, run("community", "list"));
        assertTrue(said().contains("Ward handover"), said());
        assertTrue(!said().contains("Nobody knows"), said());
    }

    @Test
    void a_coordinator_is_appointed() {
        assertEquals(0, run("community", "coordinator", "Ward handover", "ann"));
        assertEquals("Ann Kelly now coordinates \"Ward handover\".", said().strip());
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            assertEquals(
                    Role.COORDINATOR, domain.memberships().role(community, ann).orElseThrow());
        }
        assertEquals(1, run("community", "coordinator", "Ward handover", "nobody"));
        assertEquals(1, run("community", "coordinator", "No such", "ann"));
    }

    @Test
    void an_account_is_locked_out_and_let_in_again() {
        assertEquals(0, run("account", "disable", "ann"));
        assertTrue(disabled());
        assertEquals(0, run("account", "enable", "ann"));
        assertTrue(!disabled());
        assertEquals(1, run("account", "disable", "nobody"));
        assertTrue(err.toString(UTF_8).contains("found \"nobody\""), err.toString(UTF_8));
    }

    private boolean disabled() {
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            return Domain.over(database, Clock.systemUTC())
                    .accounts()
                    .byLogin("ann")
                    .orElseThrow()
                    .disabled();
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString(), "--database", url));
        PrintStream before = System.out;
        PrintStream errors = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            return PortalCommand.run(all.toArray(String[]::new));
        } finally {
            System.setOut(before);
            System.setErr(errors);
        }
    }

    private String said() {
        return out.toString(UTF_8).strip();
    }

    private static long open(Domain domain, String name, Privacy privacy) {
        return domain.communities().open(new NewCommunity(name, "We do it well", true, privacy, Instant.EPOCH, false));
    }
}
