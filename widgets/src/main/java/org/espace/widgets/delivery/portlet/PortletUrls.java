package org.espace.widgets.delivery.portlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import javax.portlet.PortletURL;
import javax.portlet.ResourceURL;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.FeedPath;
import org.espace.widgets.delivery.Reception;

/** Addresses of one portlet window, made by the portal. */
final class PortletUrls implements WidgetUrls {
    /** A portal tells here where people sign in; {@code next} is added with the address to come back to. */
    static final String SIGN_IN = "espace.sign-in";

    private final Reception reception;
    private final PortletRequest request;
    private final MimeResponse response;

    PortletUrls(Reception reception, PortletRequest request, MimeResponse response) {
        this.reception = reception;
        this.request = request;
        this.response = response;
    }

    @Override
    public String render(Map<String, String> parameters) {
        PortletURL url = response.createRenderURL();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                url.setParameter(name, value);
            } else if (WidgetRequest.SHARED.contains(name)) {
                url.removePublicRenderParameter(name);
            }
        });
        return url.toString();
    }

    @Override
    public String action(String action) {
        PortletURL url = response.createActionURL();
        url.setParameter(ActionRequest.ACTION_NAME, action);
        request.getPrivateParameterMap().forEach((name, values) -> {
            if (isState(name)) {
                url.setParameter(PortletVisit.KEEP + name, values);
            }
        });
        return url.toString();
    }

    @Override
    public String resource(Map<String, String> parameters) {
        ResourceURL url = response.createResourceURL();
        parameters.forEach((name, value) -> url.setParameter(PortletVisit.WANTED + name, value));
        return url.toString();
    }

    /** Cacheable at the level FULL (PLT.13.7), so that its address holds nothing of the page and stays the same. */
    @Override
    public String download(String name, Map<String, String> parameters) {
        ResourceURL url = response.createResourceURL();
        url.setCacheability(ResourceURL.FULL);
        url.setResourceID(PortletVisit.DOWNLOAD + name);
        parameters.forEach((key, value) -> url.setParameter(PortletVisit.WANTED + key, value));
        return url.toString();
    }

    @Override
    public String permanent(Map<String, String> parameters) {
        PortletURL url = response.createRenderURL();
        WidgetRequest.SHARED.forEach(url::removePublicRenderParameter);
        parameters.forEach(url::setParameter);
        String address = url.toString();
        return address.startsWith("/") ? PortletVisit.origin(request) + address : address;
    }

    @Override
    public String feed(String name, String key) {
        return PortletVisit.origin(request) + request.getContextPath() + reception.prefix() + FeedPath.of(name, key);
    }

    @Override
    public String signIn() {
        String place = request.getPortalContext().getProperty(SIGN_IN);
        if (place == null || place.isEmpty()) {
            return "";
        }
        String back = URLEncoder.encode(response.createRenderURL().toString(), UTF_8);
        return place + (place.contains("?") ? "&" : "?") + "next=" + back;
    }

    @Override
    public String asset(String file) {
        return request.getContextPath() + reception.prefix() + "/"
                + reception.assets().versioned(file);
    }

    /** A portal does not tell what its addresses are made of, but one of each kind shows it: what it puts into them that is new each time is in these, too. */
    @Override
    public Object basis() {
        return List.of(
                render(Map.of()),
                action("basis"),
                resource(Map.of()),
                PortletVisit.origin(request),
                request.getContextPath(),
                signIn(),
                response.getNamespace());
    }

    /** JSR-286 promises a prefix for script names: made fit for an HTML id and a CSS selector. */
    @Override
    public String namespace() {
        return "es" + response.getNamespace().replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static boolean isState(String name) {
        return !name.equals(Redirect.SAID) && !name.equals(Travelling.REFUSED) && !name.startsWith(PortletVisit.WANTED);
    }
}
