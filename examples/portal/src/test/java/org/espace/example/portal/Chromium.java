package org.espace.example.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that this machine has; on Debian root may have it fetched. Never does without. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String INSTALL = "apt-get install -y --no-install-recommends chromium fonts-dejavu-core";

    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(find()).setArgs(FLAGS));
    }

    private static Path find() {
        String named = System.getProperty("espace.chromium", "");
        if (!named.isBlank()) {
            return executable(Path.of(named))
                    .orElseThrow(() -> new IllegalStateException(
                            "Expected -Despace.chromium to name a browser, found \"" + named + "\"."));
        }
        return onPath().or(Chromium::fetched)
                .orElseThrow(() -> new IllegalStateException("Expected " + String.join(", ", NAMES)
                        + " on the PATH, found none of them. Install one (on Debian as root: " + INSTALL
                        + "), or name one with -Despace.chromium=FILE."));
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .flatMap(file -> executable(file).stream())
                .findFirst();
    }

    private static Optional<Path> executable(Path file) {
        return Optional.of(file).filter(Files::isExecutable).filter(Files::isRegularFile);
    }

    private static Optional<Path> fetched() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        String command = "apt-get update && " + INSTALL;
        System.err.println("The tests need a browser and found none, so this runs: " + command);
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
