package org.espace.example.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that this machine has; on Debian root may have it fetched. Never does without.
 *
 * @param names it may go by, the best first
 * @param property a system property that may name its file instead
 * @param packages of Debian that bring it, separated by blanks
 */
public record Installed(List<String> names, String property, String packages) {

    public Installed {
        names = List.copyOf(names);
    }

    /** Its file. @throws IllegalStateException when there is none, with one sentence that says what to do */
    public Path find() {
        String named = System.getProperty(property, "");
        if (!named.isBlank()) {
            return executable(Path.of(named))
                    .orElseThrow(() -> new IllegalStateException(
                            "Expected -D" + property + " to name a program, found \"" + named + "\"."));
        }
        return onPath().or(this::fetched)
                .orElseThrow(() -> new IllegalStateException("Expected " + String.join(", ", names)
                        + " on the PATH, found none of them. Install one (on Debian as root: " + install()
                        + "), or name one with -D" + property + "=FILE."));
    }

    private String install() {
        return "apt-get install -y --no-install-recommends " + packages;
    }

    private Optional<Path> onPath() {
        return names.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .flatMap(file -> executable(file).stream())
                .findFirst();
    }

    private static Optional<Path> executable(Path file) {
        return Optional.of(file).filter(Files::isExecutable).filter(Files::isRegularFile);
    }

    private Optional<Path> fetched() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        String command = "apt-get update && " + install();
        System.err.println("The tests need " + names.get(0) + " and found none, so this runs: " + command);
        try {
            new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            System.err.println("It did not start: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return onPath();
    }
}
