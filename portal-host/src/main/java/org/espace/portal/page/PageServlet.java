package org.espace.portal.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.page.PageCard;
import org.espace.page.PageService;
import org.espace.portal.container.PlacedWindow;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.OriginCheck;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.Target;
import org.espace.portal.url.TooLong;

/** Every page of the portal, at {@code /portal/}, and what its windows are asked to do. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int URI_TOO_LONG = 414;

    private final transient PageService pages;
    private final transient Portlets portlets;
    private final transient Composer composer;

    public PageServlet(PageService pages, Portlets portlets, Theme theme) {
        this.pages = pages;
        this.portlets = portlets;
        this.composer = new Composer(portlets, theme);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OriginCheck.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            find(request, response);
        }
    }

    private void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = Site.now(pages);
        String path = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (path.isEmpty() || path.equals("null")) {
            redirect(response, "/portal/home");
            return;
        }
        Optional<PageCard> page = site.page(path);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            PortalUrl asked = PortalUrl.parse(path, request.getQueryString());
            if (page.get().signedInOnly() && request.getUserPrincipal() == null) {
                response.sendRedirect(signIn(asked));
                return;
            }
            answer(Visit.of(site, page.get(), asked, portlets, request), request, response);
        } catch (TooLong tooLong) {
            response.sendError(URI_TOO_LONG);
        }
    }

    private void answer(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Target target = visit.here().target();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (target == null && reading) {
            composer.show(visit, request, response);
        } else if (target == null) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            aim(visit, target, request, response);
        }
    }

    private void aim(Visit visit, Target target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PlacedWindow> window = visit.window(target.window()).filter(portlets::has);
        if (window.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (target.kind() == Target.Kind.RESOURCE) {
            serve(visit, window.get(), request, response);
        } else if (request.getMethod().equals("POST")) {
            act(visit, window.get(), request, response);
        } else {
            redirect(response, visit.here().at(null).path());
        }
    }

    private void act(Visit visit, PlacedWindow window, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        portlets.act(window, visit.exchange(), request, response);
        Notice.leave(request, visit.exchange().failures());
        redirect(response, visit.exchange().destination());
    }

    private void serve(Visit visit, PlacedWindow window, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.addHeader("Vary", "Cookie, Accept-Language");
        portlets.serve(window, visit.exchange(), request, response);
        if (!visit.exchange().failures().isEmpty() && !response.isCommitted()) {
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** See Other: the browser fetches the page, and loading it again does not act again. */
    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    static String signIn(PortalUrl wanted) {
        return "/login?next=" + URLEncoder.encode(wanted.at(null).path(), StandardCharsets.UTF_8);
    }
}
