package org.espace.exchange.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.espace.shared.PlainText;

/** One line: its values by column, each on one line; a column that is not there is empty. */
final class CsvLine {
    private final long number;
    private final Map<String, Integer> columns;
    private final CSVRecord cells;

    CsvLine(long number, Map<String, Integer> columns, CSVRecord cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : PlainText.line(cells.get(at));
    }

    /** The items between these separators. */
    List<String> list(String column, String separator) {
        return Arrays.stream(get(column).split(separator, -1))
                .map(PlainText::line)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** @throws Unfit unless the value has so many characters */
    String get(String column, int min, int max) {
        String value = get(column);
        if (value.length() < min || value.length() > max) {
            throw unfit(column, min + " to " + max + " characters", value);
        }
        return value;
    }

    Unfit unfit(String column, String expected, String found) {
        return new Unfit(new BadLine(number, column, expected, PlainText.shorten(found, 100)));
    }
}
