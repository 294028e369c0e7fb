package org.espace.exchange.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read. */
final class Counting extends FilterInputStream {
    private final LongConsumer told;
    private long read;

    Counting(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        read += Math.max(0, count);
        told.accept(read);
        return count;
    }
}
