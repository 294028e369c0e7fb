package org.espace.widgets;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The action was done; the reader goes on with a GET.
 *
 * @param parameters where to: shared ones move the page's other widgets; an empty value takes a parameter away
 * @param event what the other portlets of the page are told, if anything
 */
public record Redirect(
        Map<String, String> parameters, @Nullable WidgetEvent event) implements Outcome {

    /** The private parameter that names the sentence shown after an action: label {@code said.<value>}. */
    public static final String SAID = "said";

    public Redirect {
        parameters = Map.copyOf(parameters);
    }

    public static Redirect to(String name, Object value) {
        return new Redirect(Map.of(name, value.toString()), null);
    }

    public static Redirect here() {
        return new Redirect(Map.of(), null);
    }

    public Redirect with(String name, Object value) {
        Map<String, String> more = new HashMap<>(parameters);
        more.put(name, value.toString());
        return new Redirect(more, event);
    }

    public Redirect saying(String sentence) {
        return with(SAID, sentence);
    }

    public Redirect telling(String event, Object value) {
        return new Redirect(parameters, new WidgetEvent(event, value.toString()));
    }
}
