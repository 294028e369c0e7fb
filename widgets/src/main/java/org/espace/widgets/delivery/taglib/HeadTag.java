package org.espace.widgets.delivery.taglib;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.delivery.servlet.Espace;

/** What a page with panels needs in its head. */
public final class HeadTag extends PanelTag {
    @Override
    String html(HttpServletRequest request, Map<String, String> parameters) {
        return Espace.head(request);
    }
}
