package org.espace.widgets.delivery.taglib;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.delivery.servlet.Espace;

/** A panel; every attribute but {@code name} is one of its settings. */
public final class WidgetTag extends PanelTag {
    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    @Override
    String html(HttpServletRequest request, Map<String, String> parameters) {
        return Espace.render(name, request, parameters);
    }
}
