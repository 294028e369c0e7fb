package org.espace.exchange;

import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.BadRow;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.jspecify.annotations.Nullable;

/** One pass over one file: which of its rows it takes, what they refer to, and how one is kept. */
interface Step {

    DumpFile file();

    ImportKind kind();

    /**
     * Whether this step keeps the row; notes on its way what later steps need to know.
     *
     * @throws BadRow when the row does not say
     */
    boolean takes(DumpRow row);

    /** Keys of the things that the row refers to, by kind; they are looked up for a whole batch at once. */
    Map<ImportKind, List<String>> refersTo(DumpRow row);

    /** What the row belongs to and cannot be without, when that was not kept: "expected …, found none". */
    default @Nullable String missing(DumpRow row, References references) {
        return null;
    }

    /**
     * Keeps a row.
     *
     * @throws BadRow when it cannot be read; nothing of it has been kept then
     */
    Local keep(DumpRow row, References references);

    /** The key of the row at its source. */
    default String key(DumpRow row) {
        return Long.toString(row.number("Id"));
    }
}
