package org.espace.widgets.planted.open;

import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** Breaks two rules on purpose. */
class OpenWidget implements Widget {
    int rendered;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public View render(WidgetRequest request) {
        rendered++;
        return View.of("", "");
    }
}
