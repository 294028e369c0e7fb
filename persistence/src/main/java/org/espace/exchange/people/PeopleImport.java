package org.espace.exchange.people;

import java.nio.file.Path;
import org.espace.exchange.ImportListener;

/** Brings in a CSV file. */
public final class PeopleImport {

    /** @throws org.espace.exchange.dump.ImportRefused when the file cannot be read, or has not the columns it needs */
    public CsvReport run(Path file, ImportListener listener) {
        throw new UnsupportedOperationException();
    }
}
