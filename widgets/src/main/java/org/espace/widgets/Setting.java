package org.espace.widgets;

import java.util.List;
import org.espace.shared.Ids;

/**
 * One thing that whoever places a panel may set. Its label is {@code setting.<name>}, a choice's {@code setting.<name>.<choice>}.
 *
 * @param choices what can be chosen, for {@link Kind#CHOICE}
 */
public record Setting(String name, Kind kind, String otherwise, List<String> choices) {

    public static final int LONGEST_TEXT = 2_000;

    /** How a setting is asked for. */
    public enum Kind {
        /** One of the communities that the person may read. */
        COMMUNITY,
        /** A whole number, 1 to 50. */
        SIZE,
        /** One of a few words. */
        CHOICE,
        /** One line, at most {@link #LONGEST_TEXT} characters. */
        TEXT
    }

    /** Whether that can be set; nothing always can. Which communities there are is not asked: an id is enough. */
    public boolean allows(String typed) {
        return typed.isEmpty()
                || switch (kind) {
                    case COMMUNITY -> Ids.parse(typed) != 0;
                    case SIZE -> Ids.parse(typed) >= 1 && Ids.parse(typed) <= 50;
                    case CHOICE -> choices.contains(typed);
                    case TEXT -> typed.length() <= LONGEST_TEXT;
                };
    }

    /** The code of the fault of what cannot be set. */
    public String fault() {
        return switch (kind) {
            case SIZE -> "not-a-size";
            case TEXT -> "not-a-line";
            case COMMUNITY, CHOICE -> "not-a-choice";
        };
    }

    /** Binds a panel, and so what it shows, to one community. */
    public static final Setting COMMUNITY = new Setting("community", Kind.COMMUNITY, "", List.of());

    public static Setting text(String name) {
        return new Setting(name, Kind.TEXT, "", List.of());
    }

    public static Setting size(int otherwise) {
        return new Setting("size", Kind.SIZE, Integer.toString(otherwise), List.of());
    }
}
