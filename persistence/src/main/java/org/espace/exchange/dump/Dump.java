package org.espace.exchange.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the files of a dump. */
public final class Dump {
    private final Path folder;

    private Dump(Path folder) {
        this.folder = folder;
    }

    /** @throws ImportRefused when there is no such folder, or a file that is needed is missing or not readable */
    public static Dump in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ImportRefused("Expected a folder with a Stack Exchange dump, found none at \"" + folder
                    + "\": check the path and repeat the command.");
        }
        Dump dump = new Dump(folder);
        for (DumpFile file : DumpFile.values()) {
            dump.check(file);
        }
        return dump;
    }

    private void check(DumpFile file) {
        Path path = path(file);
        if (file.needed() ? !Files.isReadable(path) : has(file) && !Files.isReadable(path)) {
            throw new ImportRefused("Expected a file " + file.fileName() + " that can be read in \"" + folder
                    + "\", found none: unpack the whole dump there and repeat the command.");
        }
    }

    public boolean has(DumpFile file) {
        return Files.exists(path(file));
    }

    /** Bytes of a file; 0 when it is not there. */
    public long size(DumpFile file) {
        try {
            return has(file) ? Files.size(path(file)) : 0;
        } catch (IOException unreadable) {
            throw refused(file, unreadable);
        }
    }

    public RowReader rows(DumpFile file) {
        return new RowReader(file, path(file));
    }

    static ImportRefused refused(DumpFile file, IOException unreadable) {
        return new ImportRefused(file.fileName() + " cannot be read (" + unreadable.getMessage()
                + "): check the disk and repeat the command.");
    }

    private Path path(DumpFile file) {
        return folder.resolve(file.fileName());
    }
}
