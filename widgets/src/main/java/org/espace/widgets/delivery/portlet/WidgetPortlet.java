package org.espace.widgets.delivery.portlet;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.MimeResponse;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.UnavailableException;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.Fragment;
import org.espace.widgets.delivery.PostedForm;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Any widget as a portlet: init parameter {@code widget} names it. VIEW shows it, a digest in a normal window and all of it in a
 * maximized one; EDIT sets it up; HELP says what it is for. Thread-safe; never throws at the portal for a fault of a widget.
 */
public final class WidgetPortlet extends GenericPortlet {
    private @Nullable Widget widget;
    private @Nullable Reception reception;

    @Override
    public void init() throws PortletException {
        Object found = getPortletContext().getAttribute(Reception.class.getName());
        if (!(found instanceof Reception ready)) {
            throw new UnavailableException("Expected eSpace to be started in this web application, found it is not:"
                    + " register org.espace.widgets.delivery.servlet.EspaceContext as a listener.");
        }
        reception = ready;
        widget = ready.widget(String.valueOf(getInitParameter("widget")));
    }

    @Override
    protected void doHeaders(RenderRequest request, RenderResponse response) {
        HeadElements.add(request, response, new PortletUrls(reception(), request, response));
    }

    @Override
    protected String getTitle(RenderRequest request) {
        return widget == null ? "eSpace" : reception().title(widget, visit(request));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        @Nullable ConcurrentMap<Object, Object> page = PortletVisit.page(request);
        Fragment fragment =
                fragment(request, response, (shown, asked) -> reception().show(shown, asked, page));
        response.setTitle(fragment.title());
        HeadElements.add(request, response, new PortletUrls(reception(), request, response), fragment.feeds());
        if (!Validation.stillGood(request, response, fragment)) {
            write(request, response, fragment);
        }
    }

    @Override
    protected void doEdit(RenderRequest request, RenderResponse response) throws IOException {
        write(request, response, fragment(request, response, reception()::settings));
    }

    @Override
    protected void doHelp(RenderRequest request, RenderResponse response) throws IOException {
        write(request, response, fragment(request, response, reception()::help));
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        PortletVisit came = new PortletVisit(request);
        PortletUrls urls = new PortletUrls(reception(), request, response);
        String download = came.download();
        if (!download.isEmpty()) {
            PortletFile.write(reception().handOut(widget, download, file(request, came, urls)), response);
            return;
        }
        WidgetRequest asked =
                reception().request(visit(request), came.resource(), came.preferences(), came.full(), null, urls);
        Fragment fragment = reception().show(widget, asked);
        if (fragment.kind() != Fragment.Kind.SHOWN) {
            String status = fragment.kind() == Fragment.Kind.NOT_FOUND ? "404" : "500";
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, status);
        }
        if (fragment.fleeting()) {
            Validation.neverGood(response, null);
        }
        response.setCharacterEncoding("UTF-8");
        write(response, fragment.html());
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException {
        if (widget == null) {
            return;
        }
        PortletVisit came = new PortletVisit(request);
        Visit visit = visit(request);
        PostedForm posted = PortletVisit.posted(request);
        WidgetRequest typed = reception()
                .request(
                        visit,
                        came.form(posted.fields()),
                        came.preferences(),
                        came.full(),
                        null,
                        NoUrls.DURING_AN_ACTION)
                .with(posted.files());
        boolean settings = request.getPortletMode().equals(PortletMode.EDIT);
        Outcome outcome;
        if (!posted.whole()) {
            outcome = reception().refuse(widget, came.action(), typed, posted.fault());
        } else if (settings) {
            outcome = reception()
                    .set(visit, widget, typed, came.sameOrigin(), kept -> keep(request.getPreferences(), kept));
        } else {
            outcome = reception().act(visit, widget, came.action(), typed, came.sameOrigin());
        }
        if (settings && outcome instanceof Redirect) {
            response.setPortletMode(PortletMode.VIEW);
        }
        travelling(visit).on(outcome, came, request, response);
    }

    private WidgetRequest file(ResourceRequest request, PortletVisit came, PortletUrls urls) {
        return reception().request(visit(request), came.wanted(), came.preferences(), came.full(), null, urls);
    }

    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        response.setRenderParameters(request);
        String name = request.getEvent().getName();
        if (WidgetRequest.SHARED.contains(name) && request.getEvent().getValue() instanceof String value) {
            response.setRenderParameter(name, value);
        }
    }

    private Fragment fragment(
            RenderRequest request,
            RenderResponse response,
            BiFunction<@Nullable Widget, WidgetRequest, Fragment> make) {
        PortletVisit came = new PortletVisit(request);
        PortletUrls urls = new PortletUrls(reception(), request, response);
        Visit visit = visit(request);
        Travelling travelling = travelling(visit);
        Map<String, List<String>> parameters = new HashMap<>(came.parameters());
        parameters.putAll(travelling.said(request));
        return make.apply(
                widget,
                reception()
                        .request(
                                visit, parameters, came.preferences(), came.full(), travelling.arrived(request), urls));
    }

    private Travelling travelling(Visit visit) {
        return new Travelling(reception().waiting(), visit.actor());
    }

    private Visit visit(PortletRequest request) {
        String principal = request.getUserPrincipal() == null
                ? null
                : request.getUserPrincipal().getName();
        return reception()
                .visit(
                        principal,
                        request.isUserInRole("administrator"),
                        Collections.list(request.getLocales()),
                        PortletVisit.told(request));
    }

    private Reception reception() {
        return Objects.requireNonNull(reception, "init() comes first");
    }

    private static Redirect keep(PortletPreferences preferences, Map<String, String> settings) {
        try {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                if (setting.getValue().isEmpty()) {
                    preferences.reset(setting.getKey());
                } else {
                    preferences.setValue(setting.getKey(), setting.getValue());
                }
            }
            preferences.store();
            return Redirect.here().saying("settings");
        } catch (PortletException | IOException portalKeepsNothing) {
            throw new IllegalStateException(portalKeepsNothing);
        }
    }

    private void write(RenderRequest request, RenderResponse response, Fragment fragment) throws IOException {
        String head = HeadElements.instead(request, new PortletUrls(reception(), request, response));
        write(response, head + fragment.html());
    }

    private static void write(MimeResponse response, String html) throws IOException {
        response.setContentType("text/html");
        response.getWriter().write(Encoding.markup(html, response.getCharacterEncoding()));
    }
}
