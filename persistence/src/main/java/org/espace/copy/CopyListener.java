package org.espace.copy;

/** Hears how far a copy has come, in the thread that copies. What it throws ends the copy, which can be gone on with. */
@FunctionalInterface
public interface CopyListener {
    /** What is done with rows. */
    enum Work {
        COPY,
        COMPARE
    }

    /**
     * @param table the one being read
     * @param done rows of all tables, with those that were copied before; never falls, and what it counts is safe in the target
     * @param total rows there are
     */
    void progress(Work work, String table, long done, long total);
}
