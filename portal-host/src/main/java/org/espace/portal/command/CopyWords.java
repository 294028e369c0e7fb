package org.espace.portal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.espace.copy.CopyReport;
import org.espace.copy.TableReport;
import org.espace.jpa.DatabaseConfig;

/** What a copy says of itself when it is done. Stateless. */
final class CopyWords {
    private CopyWords() {}

    /** One line a table: rows of both sides, and the checksum where they are equal. Without those that are empty in both. */
    static List<String> table(CopyReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(line("table", "rows from", "rows to", "checksum"));
        report.tables().stream()
                .filter(each -> each.from() > 0 || each.to() > 0)
                .map(each -> line(each.table(), number(each.from()), number(each.to()), check(each)))
                .forEach(lines::add);
        long empty = report.tables().stream()
                .filter(each -> each.from() == 0 && each.to() == 0)
                .count();
        lines.add("And " + number(empty) + " tables with no rows in either.");
        return lines;
    }

    /** Whether all is well, and what to do next. */
    static List<String> end(CopyReport report, DatabaseConfig target, boolean compared) {
        List<String> words = new ArrayList<>();
        if (!report.leftOut().isEmpty()) {
            words.add(
                    "Left out, as the other database has no such tables: " + String.join(", ", report.leftOut()) + ".");
        }
        if (!report.equal()) {
            words.add(differs(report));
            words.add(
                    compared
                            ? "Whoever wrote to one of them since the copy made that difference; else copy again into an empty database."
                            : "Somebody wrote to one of them meanwhile, or something is broken: stop every portal, drop the new database, and copy"
                                    + " again. It is not opened by any portal as it is.");
            return words;
        }
        words.add("Equal: " + number(report.rows()) + " rows in "
                + report.tables().size() + " tables"
                + (report.before() == 0
                        ? "."
                        : ", " + number(report.before()) + " of them copied at an earlier start."));
        if (!compared) {
            words.add("Next, make the search index: search rebuild --database \"" + target.place() + "…\"");
            words.add(
                    "Then start the portal with that --database, every node alike; if files lie in a folder, with the same --files as before.");
        }
        return words;
    }

    private static String differs(CopyReport report) {
        List<String> names = report.tables().stream()
                .filter(each -> !each.equal())
                .map(TableReport::table)
                .collect(Collectors.toCollection(ArrayList::new));
        names.addAll(report.behind());
        return "Different: " + String.join(", ", names) + ".";
    }

    private static String check(TableReport report) {
        return report.equal() ? report.checksum() : "differs";
    }

    private static String line(String table, String from, String to, String check) {
        return String.format(Locale.ROOT, "%-28s %12s %12s  %s", table, from, to, check);
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
