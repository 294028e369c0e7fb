package org.espace.widgets.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.espace.activity.Happened;
import org.espace.widgets.html.Labels;

/**
 * The news of one day, in the zone of the machine, as everywhere in the panels.
 *
 * @param when {@code today}, {@code yesterday}, or empty for any other day
 * @param at a moment of that day
 */
public record Day(String when, Instant at, List<Line> lines) {
    private static final ZoneId HERE = ZoneId.systemDefault();

    public Day {
        lines = List.copyOf(lines);
    }

    /** A line and its words. */
    public record Line(Happened news, Sentence sentence) {}

    static List<Day> all(List<Happened> news, Labels labels, Instant now) {
        List<Day> days = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Happened each : news) {
            Sentence sentence = Sentence.of(each, labels);
            if (sentence == null) {
                continue;
            }
            if (!lines.isEmpty() && !date(lines.get(0).news().at()).equals(date(each.at()))) {
                days.add(of(lines, now));
                lines.clear();
            }
            lines.add(new Line(each, sentence));
        }
        if (!lines.isEmpty()) {
            days.add(of(lines, now));
        }
        return days;
    }

    private static Day of(List<Line> lines, Instant now) {
        Instant at = lines.get(0).news().at();
        long ago = date(now).toEpochDay() - date(at).toEpochDay();
        return new Day(ago == 0 ? "today" : ago == 1 ? "yesterday" : "", at, lines);
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }
}
