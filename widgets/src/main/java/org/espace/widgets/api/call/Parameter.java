package org.espace.widgets.api.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.shared.Cursor;
import org.espace.shared.Ids;
import org.espace.widgets.api.shape.Schemas;

/**
 * A parameter of the query. None is needed.
 *
 * @param words that it may be, for {@link Kind#WORD}
 * @param least of a number; 0 for other kinds
 * @param usual a number where none is given; 0 for other kinds
 * @param most of a number, or characters of a text; 0 for other kinds
 */
public record Parameter(String name, Kind kind, List<String> words, int least, int usual, int most, String says) {
    private static final int LONGEST_CURSOR = 600;

    /** What it may be. */
    public enum Kind {
        TEXT,
        ID,
        /** The id of something that has to be there. */
        THING,
        WORD,
        NUMBER,
        /** What {@code next} of the page before named. */
        CURSOR
    }

    public static Parameter text(String name, int longest, String says) {
        return new Parameter(name, Kind.TEXT, List.of(), 0, 0, longest, says);
    }

    public static Parameter id(String name, String says) {
        return new Parameter(name, Kind.ID, List.of(), 0, 0, 0, says);
    }

    /** Bounds a list to one community. */
    public static Parameter community() {
        return new Parameter("community", Kind.THING, List.of(), 0, 0, 0, "Of this community alone.");
    }

    public static Parameter word(String name, Class<? extends Enum<?>> constants, String says) {
        return new Parameter(name, Kind.WORD, Schemas.words(constants), 0, 0, 0, says);
    }

    /** {@code true} or {@code false}, which is the same as none. */
    public static Parameter flag(String name, String says) {
        return new Parameter(name, Kind.WORD, List.of("true", "false"), 0, 0, 0, says);
    }

    public static Parameter after() {
        return new Parameter("after", Kind.CURSOR, List.of(), 0, 0, LONGEST_CURSOR, "Where the list goes on.");
    }

    public static Parameter size(int least, int usual, int most) {
        return new Parameter("size", Kind.NUMBER, List.of(), least, usual, most, "How many items at most.");
    }

    /** Whether it may be that. */
    public boolean fits(String value) {
        return switch (kind) {
            case TEXT -> value.length() <= most;
            case ID, THING -> Ids.parse(value) != 0;
            case WORD -> words.contains(value);
            case NUMBER -> value.matches("[0-9]{1,3}") && between(Integer.parseInt(value));
            case CURSOR -> Cursor.parse(value) != null;
        };
    }

    private boolean between(int number) {
        return number >= least && number <= most;
    }

    /** What its fault quotes, besides what was found. */
    public Object[] expected() {
        return switch (kind) {
            case TEXT -> new Object[] {most};
            case WORD -> new Object[] {String.join(", ", words)};
            case NUMBER -> new Object[] {least, most};
            case ID, THING, CURSOR -> new Object[] {};
        };
    }

    /** Its JSON schema. */
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind == Kind.NUMBER ? "integer" : "string");
        switch (kind) {
            case TEXT, CURSOR -> schema.put("maxLength", most);
            case ID, THING -> schema.put("pattern", "^[0-9]{1,18}$");
            case WORD -> schema.put("enum", words);
            case NUMBER -> {
                schema.put("minimum", least);
                schema.put("maximum", most);
                schema.put("default", usual);
            }
        }
        return schema;
    }
}
