package org.espace.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of one table in a file that both engines read in bulk: CSV, where nothing between commas is null. Belongs to one thread. */
final class Sheet implements AutoCloseable {
    private final String table;
    private final String columns;
    private final Path file;
    private final BufferedWriter out;
    private long rows;

    /** @param columns with commas between them */
    Sheet(Path folder, String table, String columns) throws IOException {
        this.table = table;
        this.columns = columns;
        this.file = folder.resolve(table + ".csv");
        this.out = Files.newBufferedWriter(file);
    }

    /** Numbers, texts and nulls, one a column. */
    void row(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(written(values[i]));
        }
        out.write('\n');
        rows++;
    }

    private static String written(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + (text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")) + '"';
        }
        return value == null ? "" : value.toString();
    }

    long rows() {
        return rows;
    }

    String table() {
        return table;
    }

    String columns() {
        return columns;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
