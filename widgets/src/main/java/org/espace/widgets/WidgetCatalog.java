package org.espace.widgets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Widgets by name. Immutable and thread-safe. */
public final class WidgetCatalog {
    private final Map<String, Widget> widgets = new LinkedHashMap<>();

    public WidgetCatalog(List<Widget> all) {
        for (Widget widget : all) {
            if (widgets.put(widget.name(), widget) != null) {
                throw new IllegalArgumentException(
                        "Expected one widget a name, found two called \"" + widget.name() + "\".");
            }
        }
    }

    /** The widget of that name, or null. */
    public @Nullable Widget find(String name) {
        return widgets.get(name);
    }

    public Collection<Widget> all() {
        return List.copyOf(widgets.values());
    }
}
