package org.espace.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.espace.exchange.Acceptances.Accepted;
import org.espace.exchange.dump.Dump;
import org.espace.exchange.dump.DumpFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcceptancesTest {
    @TempDir
    private Path folder;

    private List<Accepted> accepted() {
        Acceptances acceptances = new Acceptances();
        Dump dump = Dump.in(folder);
        dump.rows(DumpFile.POSTS)
                .read(
                        row -> {
                            if (row.is("PostTypeId", Posts.QUESTION)) {
                                acceptances.question(row);
                            }
                        },
                        fault -> {});
        dump.rows(DumpFile.POSTS).read(acceptances::answer, fault -> {});
        dump.rows(DumpFile.VOTES).read(acceptances::vote, fault -> {});
        return acceptances.batches(10).stream().flatMap(List::stream).toList();
    }

    @Test
    void the_day_of_the_vote_dates_the_acceptance() throws IOException {
        SmallDump.in(folder);
        assertEquals(List.of(new Accepted("11", "2", Instant.parse("2011-03-04T00:00:00Z"))), accepted());
    }

    @Test
    void a_vote_of_the_same_day_begins_before_the_answer_which_then_dates_it() throws IOException {
        SmallDump.in(folder).with("Votes.xml", SmallDump.VOTES.replace("2011-03-04", "2011-03-02"));
        assertEquals(List.of(new Accepted("11", "2", Instant.parse("2011-03-02T09:30:00Z"))), accepted());
    }

    @Test
    void without_a_vote_the_answer_dates_it() throws IOException {
        SmallDump.in(folder).with("Votes.xml", "<votes/>");
        assertEquals(List.of(new Accepted("11", "2", Instant.parse("2011-03-02T09:30:00Z"))), accepted());
    }
}
