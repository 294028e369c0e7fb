package org.espace.widgets.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.espace.test.TestDatabase;
import org.espace.test.Town;

/** A town with its API on a running server; one an engine, for all tests of a process. */
record ApiWorld(Town town, ApiServer server, Samples samples, Description description) {
    private static final Map<TestDatabase, ApiWorld> SHARED = new ConcurrentHashMap<>();

    static ApiWorld shared(TestDatabase engine) {
        return SHARED.computeIfAbsent(engine, first -> {
            Town town = Town.shared(first);
            ApiServer server = new ApiServer(town.domain);
            Description description =
                    new Description(server.get("/openapi.json", "").body());
            return new ApiWorld(town, server, new Samples(town), description);
        });
    }
}
