package org.espace.benchmarks.writing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.espace.jpa.DatabaseConfig;

/**
 * An empty database of an engine, where what is committed is on the disk.
 *
 * @param stop ends the server that was started for it
 */
record Store(String engine, DatabaseConfig config, Stop stop) implements AutoCloseable {

    interface Stop {
        void now() throws IOException;
    }

    static Store derby(Path folder) {
        return new Store("Derby", DatabaseConfig.embedded(folder.resolve("derby")), () -> {});
    }

    /** The server of the tests does not wait for the disk unless it is told to. */
    static Store postgresql(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        String url = server.getJdbcUrl("postgres", "postgres");
        return new Store("PostgreSQL", DatabaseConfig.of(url), server::close);
    }

    /** One that stands ready; its durability is that of whoever set it up. */
    static Store given(String url) {
        return new Store(url.startsWith("jdbc:derby:") ? "Derby" : "PostgreSQL", DatabaseConfig.of(url), () -> {});
    }

    @Override
    public void close() throws IOException {
        stop.now();
    }
}
