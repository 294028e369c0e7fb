package org.espace.portal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.espace.exchange.people.BadLine;
import org.espace.exchange.people.CsvReport;

/** What the import of a CSV file says of itself when it is done. Stateless. */
final class CsvWords {
    private static final int MOST_LINES = 20;

    private CsvWords() {}

    /** @param what was brought in, such as {@code people} */
    static List<String> of(CsvReport report, String what) {
        List<String> words = new ArrayList<>();
        words.add(String.format(
                Locale.ENGLISH,
                "Read %,d lines of %s: %,d added, %,d changed, %,d unchanged, %,d left out.",
                report.read(),
                what,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.badCount()));
        words.addAll(report.warnings());
        return words;
    }

    /** A sentence for each line that was left out, as far as they are named. */
    static List<String> bad(CsvReport report) {
        List<String> words = new ArrayList<>();
        report.bad().stream()
                .limit(MOST_LINES)
                .map(BadLine::sentence)
                .map(line -> line + ".")
                .forEach(words::add);
        if (report.badCount() > words.size()) {
            words.add(String.format(Locale.ENGLISH, "And %,d more.", report.badCount() - words.size()));
        }
        return words;
    }
}
