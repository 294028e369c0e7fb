package org.espace.exchange.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.espace.exchange.ImportListener;
import org.espace.exchange.dump.ImportRefused;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte order mark, whose first line names its columns. It streams by: one batch of lines
 * is held at a time.
 *
 * @param known all columns, as they may stand in the header
 * @param needed how many of these, from the first, have to be there
 */
record CsvFile(Path path, List<String> known, int needed) {
    static final int BATCH = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    /**
     * Hands over the lines, batch by batch.
     *
     * @param warnings told once, of columns that are not known
     * @throws ImportRefused when the file cannot be read or lacks a column that is needed
     */
    void read(Consumer<List<CsvLine>> batches, Consumer<String> warnings, ImportListener listener) {
        try (BufferedReader text = new BufferedReader(
                        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()));
                CSVParser parser = CSVParser.parse(withoutMark(text), FORMAT)) {
            long size = Files.size(path);
            read(parser, batches, warnings, at -> listener.progress(name(), Math.min(at, size), size));
            listener.progress(name(), size, size);
        } catch (IOException unreadable) {
            throw refused(unreadable);
        } catch (UncheckedIOException unreadable) {
            throw refused(unreadable.getCause());
        }
    }

    private void read(
            CSVParser parser, Consumer<List<CsvLine>> batches, Consumer<String> warnings, Consumer<Long> progress) {
        List<CsvLine> batch = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        long number = 1;
        for (CSVRecord record : parser) {
            if (record.getRecordNumber() == 1) {
                columns = columns(record, warnings);
            } else if (record.size() > 1 || !record.get(0).isBlank()) {
                batch.add(new CsvLine(number, columns, record));
            }
            number = parser.getCurrentLineNumber() + 1;
            if (batch.size() == BATCH) {
                batches.accept(List.copyOf(batch));
                batch.clear();
                progress.accept(record.getCharacterPosition());
            }
        }
        if (columns.isEmpty()) {
            throw lacking("nothing");
        }
        batches.accept(List.copyOf(batch));
    }

    /** Where each known column stands. */
    private Map<String, Integer> columns(CSVRecord header, Consumer<String> warnings) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String column =
                    PlainText.line(header.get(i)).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (known.contains(column)) {
                columns.putIfAbsent(column, i);
            } else if (!column.isEmpty()) {
                unknown.add(column);
            }
        }
        if (!columns.keySet().containsAll(known.subList(0, needed))) {
            throw lacking(String.join(",", header.values()));
        }
        if (!unknown.isEmpty()) {
            warnings.accept("Not used, for they are not known: " + String.join(", ", unknown) + ". Known are "
                    + String.join(", ", known) + ".");
        }
        return columns;
    }

    private ImportRefused lacking(String found) {
        return new ImportRefused(name() + ": expected a first line with the columns "
                + String.join(",", known.subList(0, needed)) + ", found \"" + PlainText.shorten(found, 200)
                + "\": name the columns in the first line, with commas between them.");
    }

    private ImportRefused refused(@Nullable Throwable unreadable) {
        return unreadable instanceof CharacterCodingException
                ? new ImportRefused(name() + ": expected UTF-8, found bytes that are none: save it as \"CSV UTF-8\".")
                : new ImportRefused(name() + " cannot be read: " + unreadable);
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
