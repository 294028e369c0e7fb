package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;

/**
 * Takes the forms of panels that stand in the host's own pages, before those pages are asked. Done is answered with a redirect to the page (303); a form that was refused comes back in its place, in the
 * page as it is when it is read. All other requests pass untouched.
 */
final class PageForms extends RequestFilter {
    private final Embedding embedding;

    PageForms(Embedding embedding) {
        this.embedding = embedding;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = request.getMethod().equals("POST")
                && request.getQueryString() != null
                && request.getQueryString().contains(PlacedPanel.DO + "=");
        HostPage page = ours ? HostPage.of(request) : null;
        PlacedPanel.Asked asked = page == null ? null : PlacedPanel.asked(page);
        if (page == null || asked == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setCharacterEncoding(UTF_8.name());
        Outcome outcome = embedding.act(request, page, asked);
        if (outcome instanceof Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Location", embedding.urls(request, page, asked.panel()).render(redirect.parameters()));
        } else if (outcome instanceof Refusal refusal) {
            Embedding.comesBack(request, asked.panel(), refusal);
            response.setStatus(WidgetServlet.refused(refusal));
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(read(request), response);
        }
    }

    /** The page is shown as if it were asked for: a host need not know our forms. */
    private static HttpServletRequest read(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
