package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF anew: all that can be reached from its catalog, in the order in which it is met, and nothing else; without a trailer that tells of
 * people, programs or times, and so the same each time. In time and memory by the size of what is read. For one file; not thread-safe.
 */
final class PdfWriting {
    private static final String BEGINNING = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    private final PdfReading file;
    private final PdfSyntax syntax = new PdfSyntax(this::number);
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();
    private final Deque<COSObject> waiting = new ArrayDeque<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfTable table = new PdfTable(out);

    PdfWriting(PdfReading file) {
        this.file = file;
    }

    byte[] written(COSObject root) throws IOException {
        out.writeBytes(BEGINNING.getBytes(ISO_8859_1));
        int first = number(root);
        for (COSObject next = waiting.poll(); next != null; next = waiting.poll()) {
            write(number(next), file.resolved(next));
        }
        table.close(first);
        return out.toByteArray();
    }

    /** Whoever is met for the first time gets the next number, and waits to be written. */
    private int number(COSObject reference) {
        Integer known = numbers.get(reference.getKey());
        if (known != null) {
            return known;
        }
        int next = table.nextNumber();
        numbers.put(reference.getKey(), next);
        waiting.add(reference);
        return next;
    }

    private void write(int number, @Nullable COSBase object) throws IOException {
        if (object instanceof COSStream stream && !PdfRules.about(stream)) {
            write(number, stream);
        } else {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            syntax.write(object instanceof COSStream ? null : object, value);
            table.pack(number, value.toByteArray());
        }
    }

    /** As it is packed: what pages, fonts and pictures hold is not looked into. */
    private void write(int number, COSStream stream) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        stream.setInt(COSName.LENGTH, raw.length);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        syntax.write(stream, head);
        table.stream(number, head.toByteArray(), raw);
    }
}
