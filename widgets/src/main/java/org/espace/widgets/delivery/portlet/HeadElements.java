package org.espace.widgets.delivery.portlet;

import java.util.Map;
import javax.portlet.MimeResponse;
import javax.portlet.PortalContext;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.w3c.dom.Element;

/** Asks the portal for our stylesheet and script in the page's head, where it takes such wishes (PLT.12.5.4). */
final class HeadElements {
    private HeadElements() {}

    static void add(RenderRequest request, RenderResponse response, PortletUrls urls) {
        String takesThem = request.getPortalContext().getProperty(PortalContext.MARKUP_HEAD_ELEMENT_SUPPORT);
        if (takesThem == null || takesThem.equals("false")) {
            return;
        }
        add(response, "link", Map.of("rel", "stylesheet", "href", urls.asset("espace.css")));
        add(response, "script", Map.of("type", "module", "src", urls.asset("espace.js")));
    }

    private static void add(RenderResponse response, String tag, Map<String, String> attributes) {
        Element element = response.createElement(tag);
        attributes.forEach(element::setAttribute);
        response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
    }
}
