package org.espace.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what an import's report will say. */
final class Findings {
    private final Map<ImportKind, Long> added = new EnumMap<>(ImportKind.class);
    private final Map<ImportKind, Long> already = new EnumMap<>(ImportKind.class);
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> unfinished = new LinkedHashSet<>();
    private long faultCount;

    void added(ImportKind kind, long more) {
        count(added, kind, more);
    }

    void already(ImportKind kind, long more) {
        count(already, kind, more);
    }

    private static void count(Map<ImportKind, Long> counts, ImportKind kind, long more) {
        if (more != 0) {
            counts.merge(kind, more, Long::sum);
        }
    }

    void leftOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    void fault(String sentence) {
        faultCount++;
        if (faults.size() < ImportReport.MOST_FAULTS) {
            faults.add(sentence);
        }
    }

    /** After a file that was cut short, what misses its other half is no news of its own. */
    void orphan(String sentence) {
        if (unfinished.isEmpty()) {
            fault(sentence);
        } else {
            leftOut("rows whose question or answer is missing");
        }
    }

    void unfinished(String sentence) {
        unfinished.add(sentence);
    }

    ImportReport report(long community) {
        return new ImportReport(community, added, already, leftOut, faults, faultCount, List.copyOf(unfinished));
    }
}
