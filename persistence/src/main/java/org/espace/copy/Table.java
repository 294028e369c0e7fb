package org.espace.copy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as its database describes it; all names in small letters.
 *
 * @param columns by name, so that they come alike from every engine
 * @param key names of the columns of its primary key, in that order; empty when it has none
 * @param keyName the constraint's, as its database spells it; empty when it has no key
 * @param parents tables that must have their rows first
 */
record Table(String name, List<Column> columns, List<String> key, String keyName, Set<String> parents) {
    private static final long MOST_BYTES_AT_ONCE = 16_000_000;
    private static final int MOST_ROWS_AT_ONCE = 5_000;
    private static final long BYTES_A_CHARACTER = 4;

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    Column column(String name) {
        return columns.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Column> keyColumns() {
        return key.stream().map(this::column).toList();
    }

    /** How many rows may be fetched together: if each were as long as can be, they would still find room. */
    int fetched() {
        long widest = columns.stream().mapToLong(Column::width).sum() * BYTES_A_CHARACTER;
        return (int) Math.max(2, Math.min(MOST_ROWS_AT_ONCE, MOST_BYTES_AT_ONCE / Math.max(1, widest)));
    }
}
