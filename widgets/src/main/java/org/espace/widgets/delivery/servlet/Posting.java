package org.espace.widgets.delivery.servlet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.Outcome;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.FormParts;
import org.espace.widgets.delivery.PostedForm;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent: at most 512 KiB, or as {@link FormParts} has it.
 *
 * @param arrival who sent it
 * @param action what its address asks for
 * @param form the fields that the container has read
 */
record Posting(
        Reception reception, Arrival arrival, @Nullable Widget widget, String action, Map<String, List<String>> form) {
    private static final long LONGEST_FORM = 512 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** @param asking makes the widget's request of what was typed */
    Outcome outcome(HttpServletRequest request, Function<Map<String, List<String>>, WidgetRequest> asking)
            throws IOException {
        String type = request.getContentType();
        boolean parts = FormParts.are(type);
        boolean fits = parts || type == null || type.toLowerCase(Locale.ROOT).startsWith(FORM);
        long length = request.getContentLengthLong();
        PostedForm posted = widget != null && parts && type != null
                ? FormParts.read(type, request.getInputStream())
                : PostedForm.NONE;
        Map<String, List<String>> all = new LinkedHashMap<>(form);
        all.putAll(posted.fields());
        WidgetRequest typed = asking.apply(all).with(posted.files());
        if (widget == null || !fits) {
            return reception.refuse(widget, action, typed, "not-there");
        }
        if (!parts && (length < 0 || length > LONGEST_FORM)) {
            return reception.refuse(widget, action, typed, "too-large");
        }
        return posted.whole()
                ? reception.act(arrival.visit(), widget, action, typed, arrival.sameOrigin(request))
                : reception.refuse(widget, action, typed, posted.fault());
    }
}
