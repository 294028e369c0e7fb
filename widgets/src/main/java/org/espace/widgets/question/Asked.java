package org.espace.widgets.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.shared.Ids;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** What the forms of these panels name. Stateless. */
final class Asked {
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|[?&;/])thread[=/](\\d{1,18})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    private Asked() {}

    static long question(WidgetRequest request) {
        return Ids.parse(request.parameter("question"));
    }

    /** Id of an answer; 0 for the question itself. */
    static long answer(WidgetRequest request) {
        return Ids.parse(request.parameter("answer"));
    }

    /** How often the text had been changed when the author began. */
    static int from(WidgetRequest request) {
        return (int) Math.min(Ids.parse(request.parameter("from")), Integer.MAX_VALUE);
    }

    static boolean wanted(WidgetRequest request) {
        return !"no".equals(request.parameter("wanted"));
    }

    /** The question that an address leads to, or whose number was typed; 0 when there is none in it. */
    static long other(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Ids.parse(number.group(1));
        }
        Matcher address = IN_ADDRESS.matcher(text);
        return address.find() ? Ids.parse(address.group(1)) : 0;
    }
}
