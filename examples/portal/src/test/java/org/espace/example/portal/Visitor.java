package org.espace.example.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser window. What a developer would see in its console is kept, and so is what asked for other sites. */
final class Visitor implements AutoCloseable {
    private static final String STATUS = "Failed to load resource: the server responded with a status of ";
    /** For how long something that was asked for may keep its visitor waiting. */
    static final double PATIENCE_MS = 15_000;

    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==");

    private final String portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(String portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        context.route(address -> !address.startsWith(portal), this::elsewhere);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> faults.add("error in a script: " + error));
        page.onDialog(this::asked);
    }

    /** What should not have happened, in words. */
    List<String> faults() {
        return faults;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Response open(String path) {
        return page.navigate(portal + path.replaceFirst("^/", ""));
    }

    /** Waits until the script that makes panels quicker has come; before that links lead on as links do. */
    void awaitScript() {
        page.evaluate("() => import(new URL('panels.js', document.querySelector('script[src*=\"/espace.js\"]').src))");
    }

    /** Comes in by the form, to the page wanted. */
    Visitor signIn(String login) {
        open("/login?next=/portal/home");
        fillSignIn(login, Stage.PASSWORD);
        page.waitForURL("**/portal/home**");
        return this;
    }

    void fillSignIn(String login, String password) {
        page.getByLabel("Sign-in name").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    /** The first panel of that kind. */
    Locator panel(String widget) {
        return panels(widget).first();
    }

    Locator panels(String widget) {
        return page.locator("section[data-widget=" + widget + "]");
    }

    /** The window around a panel. */
    Locator window(String widget) {
        return page.locator(".p-window", new Page.LocatorOptions().setHas(page.locator("[data-widget=" + widget + "]")))
                .first();
    }

    /** A text field of the first panel of that kind. */
    Locator field(String widget, String label) {
        return panel(widget)
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The first form of an action in the first panel of that kind. */
    Locator form(String widget, String action) {
        return panel(widget).locator("form[data-es-form=" + action + "]").first();
    }

    /** Chooses an entry of the menu that a window has. */
    void choose(Locator window, String entry) {
        window.locator("summary").first().click();
        window.locator(".p-menu").getByRole(AriaRole.LINK, link(entry)).click();
    }

    void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Opens what is folded away behind a line. */
    void unfold(Locator where, String line) {
        where.locator("summary", new Locator.LocatorOptions().setHasText(line))
                .first()
                .click();
    }

    void follow(Locator where, String link) {
        where.getByRole(AriaRole.LINK, link(link)).click();
    }

    /** Path and query of where the visitor is. */
    String address() {
        return page.url().substring(portal.length() - 1);
    }

    /** What the address says of a parameter that panels share, whatever else it says. */
    String chosen(String parameter) {
        Matcher value = Pattern.compile("[?&]" + parameter + "=([^&]*)").matcher(address());
        if (!value.find()) {
            throw new AssertionError("Expected a " + parameter + " in the address, found " + address());
        }
        return value.group(1);
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private void heard(ConsoleMessage message) {
        boolean statusOfPage =
                message.text().startsWith(STATUS) && message.location().startsWith(page.url());
        if (message.type().equals("error") && !statusOfPage) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void asked(Dialog dialog) {
        faults.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    /** Nothing leaves this machine; a picture from elsewhere, which a post may show, is given an empty answer. */
    private void elsewhere(Route route) {
        if (!route.request().resourceType().equals("image")) {
            faults.add("asked elsewhere for a " + route.request().resourceType() + ": "
                    + route.request().url());
        }
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("image/gif")
                .setBodyBytes(PIXEL));
    }

    @Override
    public void close() {
        context.close();
    }
}
