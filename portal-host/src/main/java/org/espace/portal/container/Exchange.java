package org.espace.portal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.espace.portal.url.PortalUrl;
import org.jspecify.annotations.Nullable;

/**
 * One request to the portal while portlets work on it: where the visitor is, and where the visitor will be. Belongs to
 * one thread; panels that are rendered at the same time change nothing of it.
 */
public final class Exchange {
    private final PortalUrl here;
    private final List<PlacedWindow> windows;
    private final Locale locale;
    private final BinaryOperator<PortalUrl> router;
    private final PagePreferences preferences;
    private final ConcurrentMap<Object, Object> shared = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Map<String, String>> told = new ConcurrentHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private PortalUrl next;
    private @Nullable String redirect;
    private int deliveries;
    private volatile boolean fleeting;

    /**
     * @param windows those of the page, in their order
     * @param router given here and wanted, says on which page the wanted state belongs
     * @param preferences on these windows
     */
    public Exchange(
            PortalUrl here,
            List<PlacedWindow> windows,
            Locale locale,
            BinaryOperator<PortalUrl> router,
            PagePreferences preferences) {
        this.here = here;
        this.windows = List.copyOf(windows);
        this.locale = locale;
        this.router = router;
        this.preferences = preferences;
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

    /** From now on it asks for that. */
    public void keepNothing() {
        fleeting = true;
    }

    /** Where the visitor goes after an action: where the portlet sent it, else the state it left, on the page for that. */
    public String destination() {
        return redirect == null ? address(next) : redirect;
    }

    /**
     * The state that an action left which asks that nobody keep anything: it is shown in the answer to it, not on a page after it that perhaps another node makes. Empty when the
     * action leads elsewhere.
     */
    public Optional<PortalUrl> shownAtOnce() {
        PortalUrl wanted = router.apply(here, next);
        return fleeting && redirect == null && wanted.page().equals(here.page())
                ? Optional.of(wanted)
                : Optional.empty();
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

    /** Of panels that know each other: what they look at together while the page is made. */
    ConcurrentMap<Object, Object> shared() {
        return shared;
    }

    /** What an application is told of whoever asks, looked up once for all its windows. */
    Map<String, String> told(String application, Function<String, Map<String, String>> lookUp) {
        return told.computeIfAbsent(application, lookUp);
    }

    PagePreferences preferences() {
        return preferences;
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
