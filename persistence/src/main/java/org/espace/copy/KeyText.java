package org.espace.copy;

import java.util.ArrayList;
import java.util.List;

/** The key of a row as one text, and back: each value after its length, so that no character has to be avoided. Stateless. */
final class KeyText {
    private KeyText() {}

    static String of(List<Object> key) {
        StringBuilder text = new StringBuilder();
        for (Object value : key) {
            String said = value.toString();
            text.append(said.length()).append(':').append(said);
        }
        return text.toString();
    }

    /** @param columns of the key, which say of what kind each value is */
    static List<Object> values(String text, List<Column> columns) {
        List<Object> values = new ArrayList<>();
        int at = 0;
        for (Column column : columns) {
            int colon = text.indexOf(':', at);
            at = colon + 1 + Integer.parseInt(text.substring(at, colon));
            String said = text.substring(colon + 1, at);
            values.add(column.kind() == Kind.NUMBER ? (Object) Long.valueOf(said) : said);
        }
        return values;
    }
}
