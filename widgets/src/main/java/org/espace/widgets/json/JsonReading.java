package org.espace.widgets.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import javax.json.stream.JsonParser;
import javax.json.stream.JsonParser.Event;
import org.espace.widgets.json.Malformed.Why;
import org.jspecify.annotations.Nullable;

/** Takes one JSON text apart. For one text; not thread-safe. */
final class JsonReading {
    /** What surely is a {@code long}; a number is never read further than this, whatever its exponent says. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final JsonParser parser;

    JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    Map<String, @Nullable Object> whole() {
        if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
            throw fault(Why.NO_OBJECT, "");
        }
        Map<String, @Nullable Object> object = object(1);
        // Asked for what follows, the parser refuses anything but blanks.
        if (parser.hasNext()) {
            throw fault(Why.SYNTAX, "");
        }
        return object;
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (next() == Event.KEY_NAME) {
            String name = text();
            if (object.containsKey(name)) {
                throw fault(Why.TWICE, name);
            }
            object.put(name, value(next(), depth));
        }
        return object;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            list.add(value(event, depth));
        }
        return list;
    }

    private @Nullable Object value(Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(deeper(depth));
            case START_ARRAY -> list(deeper(depth));
            case VALUE_STRING -> text();
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw fault(Why.SYNTAX, event.name());
        };
    }

    private Event next() {
        try {
            return parser.next();
        } catch (NoSuchElementException cutOff) {
            throw fault(Why.SYNTAX, "");
        }
    }

    private int deeper(int depth) {
        if (depth == JsonText.DEEPEST) {
            throw fault(Why.TOO_DEEP, "");
        }
        return depth + 1;
    }

    private String text() {
        String text = parser.getString();
        if (text.length() > JsonText.LONGEST) {
            throw fault(Why.TOO_LONG, text);
        }
        return text;
    }

    private Object number() {
        String digits = parser.getString();
        return WHOLE.matcher(digits).matches() ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
    }

    private Malformed fault(Why why, String found) {
        return new Malformed(
                why,
                Math.max(1, parser.getLocation().getLineNumber()),
                Math.max(1, parser.getLocation().getColumnNumber()),
                JsonText.beginning(found));
    }
}
