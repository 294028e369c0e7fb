package org.espace.benchmarks.writing;

import java.sql.SQLException;

/** A way to write a reply that stands when the call returns. */
interface Replies extends AutoCloseable {

    /** @param writer number of who writes, from 0; each belongs to one thread at a time */
    void post(Layout layout, int writer) throws SQLException;

    @Override
    default void close() throws SQLException {
        // most have nothing to close
    }
}
