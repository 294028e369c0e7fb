package org.espace.search.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.espace.search.IndexBroken;
import org.jspecify.annotations.Nullable;

/** Opens a folder, and makes it anew when it cannot be read: whatever was in it is in the database too. */
final class Opening {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    /** To be raised when documents or chains change: an index of another version is made anew. */
    private static final String VERSION = "2";

    private static final String VERSION_KEY = "version";
    private static final double BUFFER_MB = 64;

    private Opening() {}

    static Directory directory(@Nullable Path folder) throws IOException {
        return folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
    }

    /** @throws IndexBroken when another process writes there */
    static IndexWriter writer(Directory directory, Chains chains, @Nullable Path folder) throws IOException {
        try {
            return sound(directory, chains);
        } catch (LockObtainFailedException taken) {
            throw new IndexBroken(
                    "The search index in \"" + folder
                            + "\" is in use by another process: stop that one, or give another folder.",
                    taken);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "The search index in \"" + folder + "\" cannot be read; it is made anew",
                    unreadable);
            empty(directory);
            return new IndexWriter(directory, config(chains, IndexWriterConfig.OpenMode.CREATE));
        }
    }

    /** Even where it makes everything anew, Lucene reads first what was there. */
    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    static Map<String, String> versioned(Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(VERSION_KEY, VERSION);
        return all;
    }

    private static IndexWriter sound(Directory directory, Chains chains) throws IOException {
        boolean there = DirectoryReader.indexExists(directory);
        boolean ours = there && readable(directory);
        return new IndexWriter(
                directory,
                config(
                        chains,
                        there && !ours
                                ? IndexWriterConfig.OpenMode.CREATE
                                : IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
    }

    /** Checksums of all files are compared: what was cut off by an end of the machine shows there. */
    private static boolean readable(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> facts = reader.getIndexCommit().getUserData();
            if (!VERSION.equals(facts.get(VERSION_KEY))) {
                LOG.log(Level.INFO, "The search index is of another version; it is made anew");
                return false;
            }
        }
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setChecksumsOnly(true);
            return check.checkIndex().clean;
        }
    }

    private static IndexWriterConfig config(Chains chains, IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(chains)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }
}
