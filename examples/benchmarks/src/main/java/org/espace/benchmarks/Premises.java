package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.espace.benchmarks.load.Server;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/**
 * A portal over a made-up organisation, with an account that reads and an index to search; made where it is missing.
 *
 * @param portal the portal's jar
 * @param data the portal's own folder
 */
record Premises(Path portal, Path data, DatabaseConfig database) {
    static final String LOGIN = "reader";
    static final String PASSWORD = "reads-all-day";

    /** Communities that the reader is in: the biggest. */
    private static final int JOINED = 8;

    static Premises embedded(Path portal, Path folder, Forum forum) throws IOException, SQLException {
        DatabaseConfig database = Organisation.embedded(folder, forum, made -> {});
        return new Premises(portal, Organisation.home(folder, forum).resolve("portal"), database).ready();
    }

    /** Over a database that is not ours. */
    static Premises at(String url, Path portal, Path folder, Forum forum) throws IOException, SQLException {
        Path absolute = folder.toAbsolutePath();
        DatabaseConfig database = Organisation.at(url, absolute, forum, made -> {});
        String place = Integer.toHexString(database.place().hashCode());
        return new Premises(portal, absolute.resolve("portal-" + place), database).ready();
    }

    Server start() throws IOException {
        return Server.start(portal, with("--port", "0", "--no-examples"));
    }

    /** Such as {@code derby}. */
    String engine() {
        return database.url().startsWith("jdbc:derby:") ? "derby" : "postgresql";
    }

    private Premises ready() throws IOException {
        Files.createDirectories(data);
        if (reader().isEmpty()) {
            Server.run(portal, PASSWORD + "\n", with("account", "add", LOGIN, "--name", "Rita Reader"));
            join(reader().orElseThrow());
            Server.run(portal, "", with("search", "rebuild"));
        }
        return this;
    }

    private OptionalLong reader() {
        try (Database opened = Database.open(database)) {
            return Domain.over(opened, Clock.systemUTC()).accounts().byLogin(LOGIN).stream()
                    .mapToLong(account -> account.person())
                    .findFirst();
        }
    }

    private void join(long person) {
        try (Database opened = Database.open(database)) {
            Domain domain = Domain.over(opened, Clock.systemUTC());
            Instant now = domain.clock().instant();
            for (int i = 0; i < JOINED; i++) {
                domain.memberships().enrol(Population.FIRST + i, person, Role.MEMBER, now);
            }
        }
    }

    private String[] with(String... more) {
        List<String> where = List.of("--data", data.toString(), "--database", database.url());
        List<String> all = new ArrayList<>();
        Stream.of(List.of(more), where).forEach(all::addAll);
        return all.toArray(String[]::new);
    }
}
