package org.espace.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.test.TestDatabase;

/** Databases in which the example organisation has played, always at the same moment. Stateless. */
final class Examples {
    static final Instant NOW = Instant.parse("2026-06-15T12:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Examples() {}

    /** One of one's own, to be closed. */
    static Database open(TestDatabase engine) {
        return engine.open(
                "examples", database -> Domain.over(database, CLOCK).example().create());
    }
}
