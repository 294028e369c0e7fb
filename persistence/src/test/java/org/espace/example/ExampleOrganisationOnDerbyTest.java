package org.espace.example;

import java.nio.file.Path;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.junit.jupiter.api.io.TempDir;

class ExampleOrganisationOnDerbyTest extends ExampleOrganisationContract {
    @TempDir
    Path folder;

    @Override
    Database open() {
        return Database.open(DatabaseConfig.embedded(folder.resolve("database")));
    }
}
