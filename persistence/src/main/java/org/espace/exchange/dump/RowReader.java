package org.espace.exchange.dump;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of one file. Where a row is not XML, reading goes on at the next line that begins a row. For one reading
 * by one thread.
 */
public final class RowReader {
    /** Beyond this a file is not worth reading on: each break is looked up from the top of the file. */
    private static final int MOST_BREAKS = 100;

    private final DumpFile file;
    private final Lines lines;
    private long from = 1;
    private long lastGood;

    RowReader(DumpFile file, Path path) {
        this.file = file;
        this.lines = new Lines(path);
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return lines.bytesRead();
    }

    /**
     * Hands on each row, and says of each place that is no row what is wrong there.
     *
     * @return null, or a sentence that says why the file was not read to its end and what to do
     * @throws ImportRefused when the file declares a document type, or the disk does not give it
     */
    public @Nullable String read(Consumer<DumpRow> rows, Consumer<String> faults) {
        try {
            for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
                XMLStreamException broken = readFrom(rows);
                if (broken == null) {
                    return null;
                }
                long next = afterBreak(broken, faults);
                if (next == 0) {
                    return lines.isWhole() ? null : cutShort();
                }
                from = next;
                lastGood = next - 1;
            }
            return file.fileName() + " is broken in more than " + MOST_BREAKS + " places, the last near line " + from
                    + ": what was read before it is kept; get the file again and repeat the same command.";
        } catch (IOException unreadable) {
            throw Dump.refused(file, unreadable);
        }
    }

    private @Nullable XMLStreamException readFrom(Consumer<DumpRow> rows) throws IOException {
        String opening = from == 1 ? "" : "<" + file.name().toLowerCase(Locale.ROOT) + ">";
        try (Reader text = lines.from(from, opening)) {
            XMLStreamReader xml = SafeXml.reader(text);
            while (xml.hasNext()) {
                int event = xml.next();
                long line = from - 1 + xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    throw documentType(line);
                }
                if (event == XMLStreamConstants.START_ELEMENT && "row".equals(xml.getLocalName())) {
                    lastGood = line;
                    rows.accept(new DumpRow(file, line, attributes(xml)));
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            return broken;
        }
    }

    /** The line to go on with, 0 for none; the broken row is the first one after the last good one. */
    private long afterBreak(XMLStreamException broken, Consumer<String> faults) throws IOException {
        int told = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
        long at = from - 1 + Math.max(1, told);
        long suspect = lines.rowAfter(lastGood);
        boolean betweenRows = suspect == 0 || at < suspect;
        long next = suspect == 0 || betweenRows ? suspect : lines.rowAfter(suspect);
        if (next != 0 || lines.isWhole()) {
            long where = betweenRows ? at : suspect;
            faults.accept(file.fileName() + " line " + where + ": expected a row in XML, found \""
                    + lines.excerpt(where) + "\": row skipped");
        }
        return next;
    }

    private String cutShort() throws IOException {
        long last = lines.last();
        return file.fileName() + " ends in the middle of line " + last + " (\"" + lines.excerpt(last)
                + "\"): what was read before it is kept; get the file again and repeat the same command.";
    }

    private ImportRefused documentType(long line) {
        return new ImportRefused(
                file.fileName() + " line " + line + ": expected rows, found a document type (\"<!DOCTYPE\"),"
                        + " which can make a program read other files: take the line out, or get the dump from its own site.");
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
