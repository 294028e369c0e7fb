package org.espace.widgets.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;

/**
 * One line of the table: what is tried, with which fields, and how it ends for whom.
 *
 * @param action {@code view} for showing the panel
 * @param sent fields as in a query string; {@code {question}} and the like stand for what is in the {@link Place}
 * @param ends a letter for each standing, by privacy
 */
record Row(String widget, String action, String sent, Map<Privacy, String> ends) {

    static List<Row> read(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(of(line.strip().split("\\s+")));
            }
        }
        return rows;
    }

    private static Row of(String[] columns) {
        if (columns.length != 7) {
            throw new IllegalArgumentException(
                    "Expected a widget, an action, its fields (or -), and a word of letters for each of"
                            + " four privacies, found: " + String.join(" ", columns));
        }
        Map<Privacy, String> ends = new HashMap<>();
        for (Privacy privacy : Privacy.values()) {
            ends.put(privacy, columns[3 + privacy.ordinal()]);
        }
        return new Row(columns[0], columns[1], columns[2], ends);
    }

    String name() {
        return widget + " " + action;
    }

    Map<String, List<String>> fields(Place place) {
        Map<String, List<String>> fields = new HashMap<>();
        if (!sent.equals("-")) {
            for (String field : sent.split("&")) {
                int equals = field.indexOf('=');
                String value = URLDecoder.decode(place.told(field.substring(equals + 1)), UTF_8);
                fields.put(field.substring(0, equals), List.of(value));
            }
        }
        return fields;
    }

    String ends(Place place) {
        return ends.get(place.privacy());
    }
}
