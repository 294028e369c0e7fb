package org.espace.portal.container;

import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What is written to it, in memory. Where that is one string, it is given back itself: whoever wrote it may keep it too. Belongs to one thread. */
final class Sheet extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final CutOff cutOff;
    private @Nullable String only;

    Sheet(CutOff cutOff) {
        this.cutOff = cutOff;
    }

    @Override
    public void write(String string, int offset, int length) {
        cutOff.check();
        boolean whole = offset == 0 && length == string.length();
        if (whole && only == null && text.isEmpty()) {
            only = string;
        } else {
            all().append(string, offset, offset + length);
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        all().append(characters, offset, length);
    }

    @Override
    public void write(int character) {
        all().append((char) character);
    }

    void clear() {
        only = null;
        text.setLength(0);
    }

    @Override
    public String toString() {
        return only == null ? text.toString() : only;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private StringBuilder all() {
        cutOff.check();
        if (only != null) {
            text.append(only);
            only = null;
        }
        return text;
    }
}
