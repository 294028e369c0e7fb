package org.espace.exchange.dump;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** One record. What is asked for and is not there, or not of its kind, is a {@link BadRow}. Immutable. */
public final class DumpRow {
    private static final int QUOTED = 60;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private final DumpFile file;
    private final long line;
    private final Map<String, String> attributes;

    DumpRow(DumpFile file, long line, Map<String, String> attributes) {
        this.file = file;
        this.line = line;
        this.attributes = Map.copyOf(attributes);
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** The text as it stands in the file. */
    public String text(String name) {
        String text = attributes.get(name);
        if (text == null) {
            throw bad("expected " + name + ", found none");
        }
        return text;
    }

    /** Text of one line, cleaned and shortened to {@code max} characters; a bad row when nothing is left. */
    public String line(String name, int max) {
        String clean = PlainText.shorten(PlainText.line(text(name)), max).strip();
        if (clean.isEmpty()) {
            throw wrong("some text", name);
        }
        return clean;
    }

    /** A whole number, of at most 18 digits. */
    public long number(String name) {
        if (!text(name).matches("-?\\d{1,18}")) {
            throw wrong("a whole number", name);
        }
        return Long.parseLong(text(name));
    }

    /** Whether an attribute is there and is this number. */
    public boolean is(String name, long number) {
        return Long.toString(number).equals(attributes.get(name));
    }

    /** A whole number that fits a counter. */
    public int count(String name) {
        long number = number(name);
        if (Math.abs(number) > Integer.MAX_VALUE) {
            throw wrong("a number below 2,147,483,648", name);
        }
        return (int) number;
    }

    /** A date and time; dumps keep them in UTC and do not say so. */
    public Instant date(String name) {
        try {
            LocalDateTime date = LocalDateTime.parse(text(name));
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException notADate) {
            // told below, with the file and the line
        }
        throw wrong("a date", name);
    }

    public @Nullable Instant dateIfAny(String name) {
        return has(name) ? date(name) : null;
    }

    /** A fault of this row; {@code expectedAndFound} such as {@code expected a date, found "x"}. */
    public BadRow bad(String expectedAndFound) {
        return new BadRow(file, line, expectedAndFound);
    }

    private BadRow wrong(String expected, String name) {
        String found = PlainText.shorten(PlainText.line(text(name)), QUOTED);
        return bad("expected " + expected + " in " + name + ", found \"" + found + "\"");
    }
}
