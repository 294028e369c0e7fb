package org.espace.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers every fault of a form, then refuses once. One instance a call; not thread-safe. */
public final class Checks {
    private final List<Fault> faults = new ArrayList<>();

    /** Cleans a text of one line; a fault unless it has {@code min} to {@code max} characters (UTF-16 units). */
    public String line(String field, @Nullable String typed, int min, int max) {
        return sized(field, PlainText.line(typed), min, max);
    }

    /** Cleans a text of many lines; a fault unless it has {@code min} to {@code max} characters (UTF-16 units). */
    public String lines(String field, @Nullable String typed, int min, int max) {
        return sized(field, PlainText.lines(typed), min, max);
    }

    /** A fault unless {@code good}. */
    public Checks that(boolean good, String field, String code, Object... details) {
        if (!good) {
            faults.add(Fault.of(field, code, details));
        }
        return this;
    }

    /** @throws Refused when there was any fault */
    public void done() {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private String sized(String field, String text, int min, int max) {
        that(!text.isEmpty() || min == 0, field, "missing");
        that(text.isEmpty() || text.length() >= min, field, "too-short", min, text.length());
        that(text.length() <= max, field, "too-long", max, text.length());
        return text;
    }
}
