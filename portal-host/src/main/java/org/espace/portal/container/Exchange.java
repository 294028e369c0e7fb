package org.espace.portal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.espace.portal.url.PortalUrl;
import org.jspecify.annotations.Nullable;

/**
 * One request to the portal while portlets work on it: where the visitor is, and where the visitor will be. Belongs to
 * one thread.
 */
public final class Exchange {
    private final PortalUrl here;
    private final List<PlacedWindow> windows;
    private final Locale locale;
    private final BinaryOperator<PortalUrl> router;
    private final List<Failure> failures = new ArrayList<>();
    private PortalUrl next;
    private @Nullable String redirect;
    private int deliveries;
    private boolean fleeting;

    /**
     * @param windows those of the page, in their order
     * @param router given here and wanted, says on which page the wanted state belongs
     */
    public Exchange(PortalUrl here, List<PlacedWindow> windows, Locale locale, BinaryOperator<PortalUrl> router) {
        this.here = here;
        this.windows = List.copyOf(windows);
        this.locale = locale;
        this.router = router;
        this.next = here.at(null);
    }

    public PortalUrl here() {
        return here;
    }

    public List<Failure> failures() {
        return failures;
    }

    /** Whether a panel of the page asked that nobody keep it. */
    public boolean fleeting() {
        return fleeting;
    }

    void keepNothing() {
        fleeting = true;
    }

    /** Where the visitor goes after an action: where the portlet sent it, else the state it left, on the page for that. */
    public String destination() {
        return redirect == null ? address(next) : redirect;
    }

    /** A window's private parameters do not outlive its action unless the action sets them again (JSR-286, 11.1.1). */
    void begin(String window) {
        next = next.withWindow(window, next.window(window).withoutParameters());
    }

    void redirect(@Nullable String location) {
        redirect = location;
    }

    List<PlacedWindow> windows() {
        return windows;
    }

    Locale locale() {
        return locale;
    }

    PortalUrl next() {
        return next;
    }

    void next(PortalUrl changed) {
        this.next = changed;
    }

    void failed(Failure failure) {
        failures.add(failure);
    }

    /** Counts a delivered event; false when so many were delivered that they must be going round in circles. */
    boolean mayDeliver() {
        return ++deliveries <= 100;
    }

    /** The address of a wanted state, on the page where it belongs. */
    String address(PortalUrl wanted) {
        return router.apply(here, wanted).path();
    }
}
