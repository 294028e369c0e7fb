package org.espace.exchange;

import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param community id of the community that everything is in
 * @param added how many of each kind are new
 * @param already how many of each kind were there from an earlier run
 * @param leftOut how many rows were left out on purpose, by reason
 * @param faults one sentence a bad row, the first {@value #MOST_FAULTS}
 * @param faultCount of all bad rows
 * @param unfinished one sentence a file that could not be read to its end; empty when the import is complete
 */
public record ImportReport(
        long community,
        Map<ImportKind, Long> added,
        Map<ImportKind, Long> already,
        Map<String, Long> leftOut,
        List<String> faults,
        long faultCount,
        List<String> unfinished) {

    public static final int MOST_FAULTS = 100;

    public ImportReport {
        added = Map.copyOf(added);
        already = Map.copyOf(already);
        leftOut = Map.copyOf(leftOut);
        faults = List.copyOf(faults);
        unfinished = List.copyOf(unfinished);
    }

    public boolean complete() {
        return unfinished.isEmpty();
    }

    public long added(ImportKind kind) {
        return added.getOrDefault(kind, 0L);
    }

    public long already(ImportKind kind) {
        return already.getOrDefault(kind, 0L);
    }
}
