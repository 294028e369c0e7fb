package org.espace.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may be unpacked of one file, counted while it is read, whatever the file says of itself. For one file; not thread-safe. */
final class Unpacking {
    private static final int MOST_MEGABYTES = 48;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TIMES = 150;
    private static final int ALWAYS_FINE = 4 * 1024 * 1024;

    private long bytesLeft;
    private int entriesLeft = MOST_ENTRIES;

    Unpacking(int packed) {
        this.bytesLeft = Math.min(MOST_MEGABYTES * 1024L * 1024, Math.max(ALWAYS_FINE, (long) packed * MOST_TIMES));
    }

    /** The next entry, to its end. */
    byte[] read(InputStream entry) throws IOException, UnfitFile {
        if (--entriesLeft < 0) {
            throw new UnfitFile("too-much-inside", MOST_MEGABYTES);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        for (int read = entry.read(some); read >= 0; read = entry.read(some)) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new UnfitFile("too-much-inside", MOST_MEGABYTES);
            }
            all.write(some, 0, read);
        }
        return all.toByteArray();
    }
}
