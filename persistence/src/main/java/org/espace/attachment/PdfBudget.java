package org.espace.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How much of a PDF may be structure: it is unpacked as a trial and counted, before the library unpacks it whole and makes objects of it. Pictures,
 * fonts and pages are never unpacked. For one file; not thread-safe.
 */
final class PdfBudget {
    static final int MOST_MEGABYTES = 8;

    /** Each of these marks begins an object of some hundred bytes. */
    private static final int MOST_OBJECTS = 1_000_000;

    /** A row of a table of objects has some ten bytes; the library makes room for as much as a file says. */
    private static final int WIDEST_ROW = 256;

    private long bytesLeft = MOST_MEGABYTES * 1024L * 1024;
    private int objectsLeft = MOST_OBJECTS;

    PdfBudget(byte[] file) {
        count(file, file.length);
    }

    /** @throws PdfLimit when it is too much, or packed in a way that no program packs structure in */
    void spend(COSStream structure) throws IOException {
        COSBase filter = structure.getFilters();
        if (filter != null && !COSName.FLATE_DECODE.equals(filter)) {
            throw new PdfLimit("broken");
        }
        predicted(structure.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        try (InputStream raw = structure.createRawInputStream();
                InputStream all = filter == null ? raw : new InflaterInputStream(raw, new Inflater())) {
            byte[] some = new byte[8_192];
            for (int read = all.read(some); read >= 0; read = all.read(some)) {
                bytesLeft -= read;
                count(some, read);
                if (bytesLeft < 0) {
                    throw new PdfLimit("too-much-inside");
                }
            }
        }
    }

    private static void predicted(COSBase parameters) {
        boolean fine = parameters == null
                || (parameters instanceof COSDictionary row
                        && row.getInt(COSName.COLUMNS, 1) <= WIDEST_ROW
                        && row.getInt(COSName.COLORS, 1) <= 4
                        && row.getInt(COSName.BITS_PER_COMPONENT, 8) <= 16);
        if (!fine) {
            throw new PdfLimit("broken");
        }
    }

    private void count(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '[' || bytes[i] == '<' || bytes[i] == '.') {
                objectsLeft--;
            }
        }
        if (objectsLeft < 0) {
            throw new PdfLimit("too-much-inside");
        }
    }
}
