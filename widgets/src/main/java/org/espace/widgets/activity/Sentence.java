package org.espace.widgets.activity;

import java.util.ArrayList;
import java.util.List;
import org.espace.activity.Happened;
import org.espace.person.PersonCard;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A line of news in words: the label {@code kind.<kind>}, in which {0} is who, {1} the thing and {2} how often. People and thing stand apart from the words between
 * them, so that they can be links in whatever order a language has them. Immutable.
 */
public record Sentence(List<Part> parts) {
    /** Characters that no text we keep has stand for the thing and the people until the words are in order. */
    private static final char THING = '\uE000';

    private static final char FIRST_PERSON = THING + 1;

    public Sentence {
        parts = List.copyOf(parts);
    }

    /**
     * A stretch of the sentence.
     *
     * @param person null unless it is a person
     * @param thing whether it is the thing
     */
    public record Part(String text, @Nullable PersonCard person, boolean thing) {}

    /** Null for a kind that has no words. */
    static @Nullable Sentence of(Happened line, Labels labels) {
        String told = labels.find("kind." + line.kind(), who(line, labels), String.valueOf(THING), line.count());
        if (told == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (char each : told.toCharArray()) {
            Part part = part(each, line);
            if (part == null) {
                words.append(each);
            } else {
                flush(words, parts);
                parts.add(part);
            }
        }
        flush(words, parts);
        return new Sentence(parts);
    }

    /** As one line of plain text. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        parts.forEach(part -> plain.append(part.text()));
        return plain.toString();
    }

    private static String who(Happened line, Labels labels) {
        int named = line.who().size();
        Object[] markers = {FIRST_PERSON, (char) (FIRST_PERSON + 1), (char) (FIRST_PERSON + 2), line.people() - named};
        return labels.text(line.people() > named ? "who.more" : "who." + named, markers);
    }

    private static @Nullable Part part(char marker, Happened line) {
        if (marker == THING) {
            return new Part(line.title(), null, true);
        }
        int number = marker - FIRST_PERSON;
        if (number < 0 || number >= line.who().size()) {
            return null;
        }
        PersonCard person = line.who().get(number);
        return new Part(person.name(), person, false);
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(words.toString(), null, false));
            words.setLength(0);
        }
    }
}
