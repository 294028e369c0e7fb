package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens a browser window for whoever comes, each with cookies of their own. */
final class Visitors {
    /** Signing in costs time on purpose, so it is done once; tests about signing in do it themselves. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final URI portal;
    private final Browser browser;
    private final List<Visitor> here = new ArrayList<>();

    private boolean script = true;

    Visitors(URI portal, Browser browser) {
        this.portal = portal;
        this.browser = browser;
    }

    /** Whoever comes from now on does so with scripts switched off. */
    Visitors withoutScript() {
        script = false;
        return this;
    }

    Visitors withScript(boolean on) {
        script = on;
        return this;
    }

    Visitor nobody() {
        return come(new NewContextOptions());
    }

    Visitor as(String login) {
        String cookies = SIGNED_IN.computeIfAbsent(
                portal + login, none -> nobody().signIn(login).context().storageState());
        return come(new NewContextOptions().setStorageState(cookies));
    }

    /** With a session that nobody else has. */
    Visitor afresh(String login) {
        return nobody().signIn(login);
    }

    private Visitor come(NewContextOptions options) {
        options.setJavaScriptEnabled(script).setLocale("en-GB").setViewportSize(1280, 900);
        Visitor visitor = new Visitor(portal.toString(), browser.newContext(options));
        here.add(visitor);
        return visitor;
    }

    void leave(boolean content) {
        List<String> faults =
                here.stream().flatMap(each -> each.faults().stream()).toList();
        here.forEach(Visitor::close);
        if (content) {
            assertEquals(List.of(), faults);
        }
    }
}
