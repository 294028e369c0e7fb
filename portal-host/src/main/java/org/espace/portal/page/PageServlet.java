package org.espace.portal.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.community.CommunityService;
import org.espace.page.CommunityPath;
import org.espace.page.PageCard;
import org.espace.page.PageService;
import org.espace.portal.container.PlacedWindow;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.Admission;
import org.espace.portal.login.FormToken;
import org.espace.portal.login.OriginCheck;
import org.espace.portal.login.Visitor;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.Target;
import org.espace.portal.url.TooLong;

/** Every page of the portal, at {@code /portal/}, and what its windows are asked to do. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int URI_TOO_LONG = 414;
    private static final String HOME = "home";

    /** Leads whoever follows it to the page that opens for what its query names, such as {@code ?thread=5}: for links that know no page. */
    public static final String GO = "/portal/go";

    private final transient PageService pages;
    private final transient Sites sites;
    private final transient Portlets portlets;
    private final transient CommunityPages communityPages;
    private final transient Composer composer;
    private final transient Admission admission;
    private final boolean oneOfSeveral;

    /** @param oneOfSeveral whether the page after an action is perhaps made by another node */
    public PageServlet(
            PageService pages,
            CommunityService communities,
            Portlets portlets,
            Theme theme,
            Admission admission,
            FormToken token,
            boolean oneOfSeveral) {
        this.oneOfSeveral = oneOfSeveral;
        this.pages = pages;
        this.sites = new Sites(pages);
        this.communityPages = new CommunityPages(pages, communities);
        this.portlets = portlets;
        this.admission = admission;
        this.composer = new Composer(portlets, theme, token);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OriginCheck.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            admission.renew(request, response);
            find(request, response);
        }
    }

    private void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = sites.now(principal(request));
        String path = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (path.isEmpty() || path.equals("null")) {
            redirect(response, PortalUrl.of(HOME).path());
            return;
        }
        Optional<PageCard> page = page(site, path, request);
        if (page.isEmpty() && GO.endsWith("/" + path)) {
            go(site, request, response);
            return;
        }
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            show(site, page.get(), PortalUrl.parse(path, request.getQueryString()), request, response);
        } catch (TooLong tooLong) {
            response.sendError(URI_TOO_LONG);
        }
    }

    private static void go(Site site, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PortalUrl wanted = PortalUrl.parse(HOME, request.getQueryString());
            redirect(
                    response,
                    site.router().route(PortalUrl.of(HOME), wanted.at(null)).path());
        } catch (TooLong tooLong) {
            response.sendError(URI_TOO_LONG);
        }
    }

    private Optional<PageCard> page(Site site, String path, HttpServletRequest request) {
        long community = CommunityPath.read(path);
        return community == 0
                ? site.page(path)
                : communityPages.find(site, community, Visitor.of(request), administrator(request));
    }

    /** A community's own page shows that community, whatever its address says besides. */
    private void show(
            Site site, PageCard page, PortalUrl address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PortalUrl asked = page.community() == 0
                ? address
                : address.withShared("community", List.of(Long.toString(page.community())));
        PortalUrl settled = site.router().settled(asked);
        boolean signedIn = request.getUserPrincipal() != null;
        boolean admitted = page.audience().admits(signedIn, administrator(request));
        if (!admitted && signedIn) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!admitted) {
            response.sendRedirect(signIn(asked));
        } else if (asked.target() == null && !settled.page().equals(page.path())) {
            redirect(response, settled.path());
        } else {
            answer(visit(site, page, asked, request), request, response);
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
        Optional<PortalUrl> here = oneOfSeveral ? visit.exchange().shownAtOnce() : Optional.empty();
        if (here.isPresent()) {
            Visit after = visit(visit.site(), visit.page(), here.get(), request);
            after.exchange().keepNothing();
            composer.show(after, request, response);
        } else {
            Notice.leave(response, visit.exchange().failures());
            redirect(response, visit.exchange().destination());
        }
    }

    private Visit visit(Site site, PageCard page, PortalUrl asked, HttpServletRequest request) {
        StoredPreferences preferences = new StoredPreferences(pages, sites, site, page.windows());
        return Visit.of(site, page, asked, portlets, preferences, request);
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

    private static String principal(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    static boolean administrator(HttpServletRequest request) {
        return request.isUserInRole("administrator");
    }

    static String signIn(PortalUrl wanted) {
        return "/login?next=" + URLEncoder.encode(wanted.at(null).path(), StandardCharsets.UTF_8);
    }
}
