package org.espace.widgets.delivery.portlet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.MimeResponse;
import javax.portlet.PortalContext;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.espace.widgets.Alternate;
import org.owasp.encoder.Encode;
import org.w3c.dom.Element;

/**
 * Asks the portal for our stylesheet and script in the page's head, where it takes such wishes (PLT.12.5.4); elsewhere each panel brings
 * them, and browsers fetch them once.
 */
final class HeadElements {
    private static final String FEED = "application/atom+xml";

    private HeadElements() {}

    static void add(RenderRequest request, RenderResponse response, PortletUrls urls) {
        if (!takes(request)) {
            return;
        }
        add(response, "link", Map.of("rel", "stylesheet", "href", urls.asset("espace.css")));
        add(response, "script", Map.of("type", "module", "src", urls.asset("espace.js")));
    }

    /** What stands before the panel's own markup; empty where the head has it. */
    static String instead(RenderRequest request, PortletUrls urls) {
        return takes(request)
                ? ""
                : "<link rel=\"stylesheet\" href=\"%s\"><script type=\"module\" src=\"%s\"></script>\n"
                        .formatted(html(urls.asset("espace.css")), html(urls.asset("espace.js")));
    }

    private static String html(String address) {
        return Encode.forHtmlAttribute(address);
    }

    /** The feeds of what a panel shows, for readers that look for them. */
    static void add(RenderRequest request, RenderResponse response, PortletUrls urls, List<Alternate> feeds) {
        if (!takes(request)) {
            return;
        }
        for (Alternate each : feeds) {
            Map<String, String> link = new TreeMap<>(Map.of("rel", "alternate", "type", FEED));
            link.put("href", urls.feed(each.feed(), ""));
            link.put("title", each.title());
            add(response, "link", link);
        }
    }

    private static boolean takes(RenderRequest request) {
        String takesThem = request.getPortalContext().getProperty(PortalContext.MARKUP_HEAD_ELEMENT_SUPPORT);
        return takesThem != null && !takesThem.equals("false");
    }

    private static void add(RenderResponse response, String tag, Map<String, String> attributes) {
        Element element = response.createElement(tag);
        attributes.forEach(element::setAttribute);
        response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
    }
}
