package org.espace.example.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.espace.example.browser.Chromium;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Visitors}, a {@link Stage} or a {@link Portal}. One portal and one browser serve all tests; the windows of a test
 * are closed after it, and nothing may have gone wrong in them.
 */
final class InTheBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(InTheBrowser.class);

    /** The program that all tests share. */
    private static final class Running implements AutoCloseable {
        private final Path data = newFolder();
        private final Stage stage = Stage.set(Portal.database(data));
        private final Portal portal = Portal.start(data);

        @Override
        public void close() {
            portal.close();
        }
    }

    /** The browser that all tests share. */
    private static final class Opened implements AutoCloseable {
        private final Playwright playwright = Chromium.playwright();
        private final Browser browser = Chromium.launch(playwright);

        private Opened() {
            // As long as a window waits for anything: a busy machine is slow, and no fault.
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MS);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(
                            Files.createDirectories(Path.of("target").toAbsolutePath()), "data-")
                    .resolve("portal");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Stage.class || type == Portal.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return browser(test);
        }
        Running running = shared(test, Running.class);
        if (type == Stage.class) {
            return running.stage;
        }
        return type == Portal.class ? running.portal : visitors(test);
    }

    private static Visitors visitors(ExtensionContext test) {
        return test.getStore(OURS)
                .getOrComputeIfAbsent(
                        Visitors.class,
                        none -> new Visitors(shared(test, Running.class).portal.uri(), browser(test)),
                        Visitors.class);
    }

    /** The browser that all tests share. */
    static Browser browser(ExtensionContext test) {
        return shared(test, Opened.class).browser;
    }

    private static <T> T shared(ExtensionContext test, Class<T> type) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(type);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(test.getExecutionException().isEmpty());
        }
    }
}
