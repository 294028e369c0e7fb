package org.espace.portal.url;

import java.util.List;
import java.util.Map;

/**
 * How one window stands on its page. Immutable.
 *
 * @param mode a portlet mode in lower case, {@code view} for most
 * @param state a window state in lower case, {@code normal} for most
 * @param parameters the portlet's private render parameters
 */
public record WindowView(String mode, String state, Map<String, List<String>> parameters) {

    public static final WindowView PLAIN = new WindowView("view", "normal", Map.of());

    public WindowView {
        parameters = Values.copy(parameters);
    }

    public WindowView inMode(String wanted) {
        return new WindowView(wanted, state, parameters);
    }

    public WindowView inState(String wanted) {
        return new WindowView(mode, wanted, parameters);
    }

    public WindowView with(String name, List<String> values) {
        return new WindowView(mode, state, Values.with(parameters, name, values));
    }

    public WindowView withoutParameters() {
        return new WindowView(mode, state, Map.of());
    }
}
