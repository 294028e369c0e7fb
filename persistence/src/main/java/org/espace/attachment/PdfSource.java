package org.espace.attachment;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF, which may be read some times over and no more: tables that point to each other end here. For one file; not thread-safe. */
final class PdfSource extends RandomAccessReadBuffer {
    private static final int MOST_TIMES = 40;
    private static final int ALWAYS_FINE = 1024 * 1024;

    private long left;

    PdfSource(byte[] file) {
        super(file);
        left = ALWAYS_FINE + (long) MOST_TIMES * file.length;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        spend(length);
        return super.read(bytes, offset, length);
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new PdfLimit("broken");
        }
    }
}
