package org.espace.widgets.delivery.portlet;

import java.io.Serializable;
import javax.portlet.PortletMode;
import javax.xml.namespace.QName;
import org.espace.widgets.WidgetRequest;

/** The answers of a response that changes the state of the page. */
class PortletChanged {
    private final PortletWindow window;

    PortletChanged(PortletWindow window) {
        this.window = window;
    }

    void setRenderParameter(String name, Object value) {
        String[] values = value instanceof String[] several ? several : new String[] {(String) value};
        (WidgetRequest.SHARED.contains(name) ? window.shared : window.own).put(name, values);
    }

    void removePublicRenderParameter(String name) {
        window.shared.remove(name);
    }

    void setEvent(QName name, Serializable value) {
        window.events.put(name.toString(), value);
    }

    void setPortletMode(PortletMode next) {
        window.mode = next;
    }
}
