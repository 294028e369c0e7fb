package org.espace.exchange;

/** Hears how far an import has come, a few times a second, in the thread that imports. */
@FunctionalInterface
public interface ImportListener {

    /**
     * @param file the one being read, such as {@code Posts.xml}
     * @param done bytes read of all files, each counted as often as it is read; never falls
     * @param total bytes to read in all
     */
    void progress(String file, long done, long total);
}
