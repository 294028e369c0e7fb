package org.espace.widgets.delivery.taglib;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.delivery.servlet.Espace;

/** The panel that shows what was chosen in another one of the page; nothing while nothing is. */
public final class ChosenTag extends PanelTag {
    @Override
    String html(HttpServletRequest request, Map<String, String> parameters) {
        return Espace.chosen(request, parameters);
    }
}
