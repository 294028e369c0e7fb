package org.espace.domain;

import java.nio.file.Path;
import org.espace.jpa.DatabaseConfig;

/** Where a host keeps what is ours: laid out alike by every host, so that one can take over from another that was stopped. It may stand already. */
public record DataFolder(Path path) {

    /** The embedded database. */
    public DatabaseConfig database() {
        return DatabaseConfig.embedded(path.resolve("database"));
    }

    /** Of the search index. */
    public Path search() {
        return path.resolve("search");
    }
}
