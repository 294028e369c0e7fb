package org.espace.exchange.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.espace.shared.PlainText;

/** A file as lines, numbered from 1: where to take up reading again, and what to quote. */
final class Lines {
    private static final int BUFFER = 64 * 1024;
    private static final int QUOTED = 60;
    private static final Pattern CLOSED = Pattern.compile("</\\w+\\s*>\\s*\\z|<\\w+\\s*/>\\s*\\z");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private long bytesRead;

    Lines(Path path) {
        this.path = path;
    }

    long bytesRead() {
        return bytesRead;
    }

    /** The text from the beginning of a line on, after an opening of ours; bytes that are no UTF-8 read as U+FFFD. */
    Reader from(long line, String opening) throws IOException {
        InputStream file = new BufferedInputStream(
                new Counting(Files.newInputStream(path), read -> bytesRead = Math.max(bytesRead, read)), BUFFER);
        try {
            skipMark(file);
            skipTo(line, file);
            InputStream opened = new ByteArrayInputStream(opening.getBytes(UTF_8));
            return new InputStreamReader(new SequenceInputStream(opened, file), UTF_8);
        } catch (IOException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    /** Number of the first line after {@code line} that begins with a row; 0 when none does. */
    long rowAfter(long line) throws IOException {
        try (BufferedReader reader = bytes()) {
            long number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (number > line && text.stripLeading().startsWith("<row")) {
                    return number;
                }
            }
            return 0;
        }
    }

    /** Number of the last line; 1 for an empty file. */
    long last() throws IOException {
        try (BufferedReader reader = bytes()) {
            return Math.max(1, reader.lines().count());
        }
    }

    /** The beginning of a line, for a message. */
    String excerpt(long line) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8))) {
            String text = reader.lines().skip(line - 1).findFirst().orElse("");
            String clean = PlainText.line(text);
            return clean.length() <= QUOTED ? clean : PlainText.shorten(clean, QUOTED) + "…";
        }
    }

    /** Whether the file ends as a whole one does, with a closing tag. */
    boolean isWhole() throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            file.skipNBytes(Math.max(0, Files.size(path) - 100));
            return CLOSED.matcher(new String(file.readAllBytes(), ISO_8859_1)).find();
        }
    }

    private BufferedReader bytes() throws IOException {
        return Files.newBufferedReader(path, ISO_8859_1);
    }

    private static void skipMark(InputStream file) throws IOException {
        file.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(file.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            file.reset();
        }
    }

    private static void skipTo(long line, InputStream file) throws IOException {
        for (long at = 1; at < line; ) {
            int read = file.read();
            if (read < 0) {
                return;
            }
            at += read == '\n' ? 1 : 0;
        }
    }
}
