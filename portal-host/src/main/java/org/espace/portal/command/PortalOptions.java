package org.espace.portal.command;

import java.nio.file.Path;
import org.espace.jpa.Database;
import org.espace.portal.PortalConfig;
import org.espace.portal.container.Parallel;
import org.espace.portal.server.Front;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is: the options that every command takes. */
public final class PortalOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder of the portal: its database, and webapps/ for other portlet applications. Default: data")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description =
                    "A database instead of the one in the folder, such as jdbc:postgresql://host/name?user=u&password=p")
    private @Nullable String database;

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "Folder for the files that people attach, the same for every node. Default: in the database")
    private @Nullable Path files;

    /** Opens the database for a command that needs no server; whoever asks closes it. */
    public Database open() {
        return Database.open(config(0, "127.0.0.1", false).databaseConfig());
    }

    /** The folder of the search index. */
    Path search() {
        return config(0, "127.0.0.1", false).search();
    }

    PortalConfig config(int port, String address, boolean examples) {
        return config(port, address, examples, null, Front.NONE, Parallel.OFF);
    }

    PortalConfig config(
            int port, String address, boolean examples, @Nullable String replica, Front front, Parallel parallel) {
        return new PortalConfig(port, address, data, database, replica, files, examples, front, parallel);
    }
}
