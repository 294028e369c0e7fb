package org.espace.widgets.delivery;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after so many bytes, whoever goes on sending. */
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** Whether it ended for that reason. */
    boolean reached() {
        return left <= 0;
    }

    @Override
    public int read() throws IOException {
        int read = left <= 0 ? -1 : super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = left <= 0 ? -1 : super.read(into, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }
}
