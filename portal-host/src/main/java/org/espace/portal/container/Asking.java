package org.espace.portal.container;

import java.util.List;
import java.util.Objects;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.espace.portal.container.Breakers.Breaker;
import org.espace.portal.container.PanelCache.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One window of a page whose portlet has to be asked. {@link #ask} may run in any thread; what comes of it is told in that of the request,
 * by one of the others.
 */
final class Asking implements Step {
    private static final String OUT_OF_SERVICE = "<p>Out of service.</p>";

    /** The request attribute in which panels find what those of a page share; ours know it. */
    private static final String SHARED = "org.espace.page";

    private final Window window;
    private final Titles titles;
    private final PanelCache cache;
    private final PanelCache.Key key;
    private final @Nullable Kept kept;
    private final Breaker breaker;

    /** @param kept what was shown before, to be shown again if the portlet says so */
    Asking(Window window, Titles titles, PanelCache cache, PanelCache.Key key, @Nullable Kept kept, Breaker breaker) {
        this.window = window;
        this.titles = titles;
        this.cache = cache;
        this.key = key;
        this.kept = kept;
        this.breaker = breaker;
    }

    /** Has the portlet render. */
    MimeContext ask(PortletContainer container, PanelRequest request, HttpServletResponse response) throws Exception {
        request.setAttribute(SHARED, window.exchange().shared());
        request.setAttribute(Contexts.KEPT_ETAG, kept == null ? null : kept.eTag());
        container.doRender(window, request, new QuietResponse(response), null);
        MimeContext answer = (MimeContext) request.getAttribute(Contexts.RENDERED);
        if (answer == null) {
            throw new IllegalStateException("The container left no answer.");
        }
        if (OUT_OF_SERVICE.equals(answer.markup())) {
            throw new IllegalStateException("It is out of service: it failed when it started, see the log above.");
        }
        return answer;
    }

    /** It answered. */
    Panel answered(MimeContext answer, HttpServletResponse response) {
        breaker.worked();
        answer.cookies().forEach(response::addCookie);
        if (answer.asksNotToBeKept()) {
            window.exchange().keepNothing();
            return panel(answer);
        }
        if (kept != null && answer.freshness().useCachedContent()) {
            answer.freshness().setETag(kept.eTag());
            cache.keep(key, kept.panel(), answer.freshness());
            return kept.panel();
        }
        Panel panel = panel(answer);
        if (kept != null && Objects.equals(kept.eTag(), answer.freshness().getETag())) {
            answer.freshness().setETag(null);
        }
        cache.keep(key, panel, answer.freshness());
        return panel;
    }

    /** It threw. */
    Panel failed(Throwable thrown) {
        breaker.failed();
        return without(Trouble.FAILED, Failure.of(window.placed(), "rendering", thrown));
    }

    /** It has not answered. @param soFar where it is now */
    Panel late(Throwable soFar) {
        breaker.failed();
        return without(Trouble.LATE, Failure.of(window.placed(), "rendering", soFar));
    }

    /** Nobody had the time to ask it: that is not its own fault. */
    Panel unasked() {
        return without(Trouble.LATE, null);
    }

    private Panel without(Trouble trouble, @Nullable Failure failure) {
        return Panel.without(window.placed().id(), titles.of(window), trouble, failure);
    }

    private Panel panel(MimeContext answer) {
        String usual = titles.of(window);
        String title = answer.title() == null ? usual : answer.title();
        List<String> modes = Rendering.modes(window.getPortletDefinition());
        return new Panel(
                window.placed().id(),
                title,
                !title.equals(usual),
                answer.markup(),
                answer.headElements(),
                modes,
                Trouble.NONE,
                null);
    }
}
