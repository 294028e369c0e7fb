package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Writes the rows of the ledger, recorded when they happened, as in an organisation that was always here. Belongs to one thread. */
final class Journal implements AutoCloseable {
    private final Sheet ledger;
    private long next = Population.FIRST;

    Journal(Path folder) throws IOException {
        ledger = new Sheet(
                folder,
                "ledger",
                "id,happened_at,recorded_at,community_id,kind,subject_id,actor_id,about_kind,about_id");
    }

    void joined(long at, long community, long person) throws IOException {
        row(at, community, "member-joined", person, person, "", 0);
    }

    void opened(long at, long community) throws IOException {
        row(at, community, "community-opened", community, 0, "community", community);
    }

    /** @param kind such as {@code question-answered} */
    void said(long at, long community, String kind, long subject, long actor, long question) throws IOException {
        row(at, community, kind, subject, actor, "question", question);
    }

    private void row(long at, long community, String kind, long subject, long actor, String about, long id)
            throws IOException {
        ledger.row(next++, at, at, community, kind, subject, actor, about, id);
    }

    void into(Load load) throws IOException, SQLException {
        load.load(ledger);
        load.goOn("ledger", next);
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
