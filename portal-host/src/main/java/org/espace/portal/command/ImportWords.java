package org.espace.portal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.espace.exchange.ImportKind;
import org.espace.exchange.ImportReport;

/** What an import says of itself when it is done. Stateless. */
final class ImportWords {
    private static final int MOST_FAULTS = 20;
    private static final Map<ImportKind, Noun> NOUNS = nouns();

    /** What is counted, when it is one and when it is more. */
    private record Noun(String one, String more) {
        String counted(long count) {
            return number(count) + " " + (count == 1 ? one : more);
        }
    }

    private ImportWords() {}

    static List<String> of(ImportReport report, String community) {
        List<String> words = new ArrayList<>();
        String added = counts(report::added);
        String already = counts(report::already);
        words.add(
                added.isEmpty()
                        ? "Nothing new for \"" + community + "\"."
                        : "Brought into \"" + community + "\": " + added + ".");
        if (!already.isEmpty()) {
            words.add("There already: " + already + ".");
        }
        report.leftOut().forEach((reason, count) -> words.add("Left out, " + reason + ": " + number(count) + "."));
        words.addAll(faults(report));
        return words;
    }

    private static List<String> faults(ImportReport report) {
        List<String> words = new ArrayList<>();
        if (report.faultCount() > 0) {
            words.add("Rows that could not be read: " + number(report.faultCount()) + ".");
            report.faults().stream()
                    .limit(MOST_FAULTS)
                    .map(fault -> "  " + fault)
                    .forEach(words::add);
        }
        if (report.faultCount() > MOST_FAULTS) {
            words.add("  and " + number(report.faultCount() - MOST_FAULTS) + " more.");
        }
        return words;
    }

    private static String counts(ToLongFunction<ImportKind> count) {
        return NOUNS.entrySet().stream()
                .filter(noun -> count.applyAsLong(noun.getKey()) > 0)
                .map(noun -> noun.getValue().counted(count.applyAsLong(noun.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static Map<ImportKind, Noun> nouns() {
        Map<ImportKind, Noun> nouns = new LinkedHashMap<>();
        nouns.put(ImportKind.PERSON, new Noun("person", "people"));
        nouns.put(ImportKind.GUEST, new Noun("author without an account", "authors without an account"));
        nouns.put(ImportKind.QUESTION, new Noun("question", "questions"));
        nouns.put(ImportKind.ANSWER, new Noun("answer", "answers"));
        nouns.put(ImportKind.COMMENT, new Noun("comment", "comments"));
        nouns.put(ImportKind.ACCEPTANCE, new Noun("accepted answer", "accepted answers"));
        return nouns;
    }
}
