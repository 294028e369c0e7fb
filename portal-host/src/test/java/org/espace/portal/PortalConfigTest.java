package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.espace.portal.container.Parallel;
import org.espace.portal.server.Front;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PortalConfigTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void every_fault_is_told_at_once() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        BadConfig bad = assertThrows(
                BadConfig.class, () -> new PortalConfig(70_000, "no such host", file, "jdbc:oracle:x", true));
        assertEquals(4, String.valueOf(bad.getMessage()).lines().count(), bad.getMessage());
        assertTrue(String.valueOf(bad.getMessage()).contains("found 70000"));
    }

    @Test
    void so_are_those_of_panels_at_the_same_time() {
        PortalConfig config = PortalConfig.in(folder);
        Parallel wrong = new Parallel(-1, Duration.ofMillis(99));
        BadConfig bad = assertThrows(BadConfig.class, () -> config.with(wrong));
        assertEquals(
                List.of(
                        "Expected a --parallel from 0 (one panel after the other) to 256, found -1.",
                        "Expected a --deadline from 100 to 600000 milliseconds, found 99."),
                String.valueOf(bad.getMessage()).lines().toList());
    }

    @Test
    void a_replica_is_one_of_a_postgresql() {
        String replica = "jdbc:postgresql://copy/espace?user=u&password=secret";
        for (String database : new @Nullable String[] {null, "jdbc:derby:memory:x"}) {
            BadConfig bad = assertThrows(BadConfig.class, () -> with(database, replica));
            String told = String.valueOf(bad.getMessage());
            assertTrue(told.startsWith("--replica: Expected a replica that starts with jdbc:postgresql:"), told);
            assertFalse(told.contains("secret"), told);
        }
        assertEquals(
                replica,
                with("jdbc:postgresql://db/espace", replica).databaseConfig().replica());
    }

    private PortalConfig with(@Nullable String database, String replica) {
        return new PortalConfig(0, "127.0.0.1", folder, database, replica, null, false, Front.NONE, Parallel.OFF);
    }

    @Test
    void a_folder_that_is_not_there_yet_will_do() {
        assertEquals(
                folder.resolve("a/b"), PortalConfig.in(folder.resolve("a/b")).data());
    }
}
