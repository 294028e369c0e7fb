package org.espace.widgets.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;
import org.espace.widgets.Setting;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.Choice;

/** Checks what was typed into the form of a panel's settings. */
final class SettingsForm {
    private SettingsForm() {}

    /** @throws org.espace.shared.Refused with every fault at once */
    static Map<String, String> check(Widget widget, WidgetRequest request, List<Choice> communities) {
        Checks checks = new Checks();
        Map<String, String> fit = new LinkedHashMap<>();
        for (Setting setting : widget.settings()) {
            String typed = PlainText.line(request.parameter(setting.name()));
            checks.that(
                    allowed(setting, typed, communities),
                    setting.name(),
                    setting.fault(),
                    PlainText.shorten(typed, 40));
            fit.put(setting.name(), typed);
        }
        checks.done();
        return fit;
    }

    private static boolean allowed(Setting setting, String typed, List<Choice> communities) {
        return setting.allows(typed)
                && (setting.kind() != Setting.Kind.COMMUNITY
                        || typed.isEmpty()
                        || communities.stream()
                                .anyMatch(choice -> choice.value().equals(typed)));
    }
}
