package org.espace.exchange.people;

import java.util.List;

/**
 * What came of an import.
 *
 * @param read lines read, without the header
 * @param bad the first {@value #MOST_SHOWN} bad lines
 * @param badCount of all bad lines
 * @param warnings one sentence each, such as on columns that are not known
 */
public record CsvReport(
        long read, long added, long changed, long unchanged, List<BadLine> bad, long badCount, List<String> warnings) {
    public static final int MOST_SHOWN = 100;

    public CsvReport {
        bad = List.copyOf(bad);
        warnings = List.copyOf(warnings);
    }
}
