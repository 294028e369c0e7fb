package org.espace.widgets.delivery.portlet;

import java.util.Map;
import java.util.stream.Collectors;

/** The answers of a URL that is being made. */
class PortletAddress {
    private final String kind;
    private final Map<String, String[]> parameters;

    PortletAddress(String kind, Map<String, String[]> parameters) {
        this.kind = kind;
        this.parameters = parameters;
    }

    void setParameter(String name, Object value) {
        parameters.put(name, value instanceof String[] values ? values : new String[] {(String) value});
    }

    void removePublicRenderParameter(String name) {
        parameters.remove(name);
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining("&", "/portal/page?" + kind + "&", ""));
    }
}
