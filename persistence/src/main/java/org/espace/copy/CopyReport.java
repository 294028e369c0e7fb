package org.espace.copy;

import java.util.List;

/**
 * What became of a copy.
 *
 * @param tables by name
 * @param behind sequences that would give numbers again which were given before; empty when all is well
 * @param leftOut tables that only the source has: what one engine keeps for itself, such as a search index, or what is not ours
 * @param before rows that were in the target already, as an earlier start had copied them
 */
public record CopyReport(List<TableReport> tables, List<String> behind, List<String> leftOut, long before) {
    public CopyReport {
        tables = List.copyOf(tables);
        behind = List.copyOf(behind);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether the target holds all that the source holds, and nothing else. */
    public boolean equal() {
        return behind.isEmpty() && tables.stream().allMatch(TableReport::equal);
    }

    public long rows() {
        return tables.stream().mapToLong(TableReport::to).sum();
    }
}
