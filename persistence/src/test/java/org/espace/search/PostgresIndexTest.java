package org.espace.search;

import org.espace.jpa.Database;
import org.espace.search.postgresql.PostgresIndex;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.AfterAll;

class PostgresIndexTest extends SearchIndexContract {
    private static final Database DATABASE = TestDatabase.POSTGRESQL.open();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    SearchIndex open() {
        return new PostgresIndex(DATABASE.work());
    }
}
