package org.espace.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import org.espace.jpa.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ExampleOrganisationOnPostgresTest extends ExampleOrganisationContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start_the_server() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop_the_server() throws Exception {
        server.close();
    }

    @Override
    Database open() throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        return Database.over(server.getPostgresDatabase());
    }
}
