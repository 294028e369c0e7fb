package org.espace.community;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.ledger.Tally;

/** Members, questions and answers of communities: what was folded, plus what the ledger has seen since. Thread-safe. */
final class CommunityFigures {
    private static final String READER = "community";

    private final UnitOfWork work;
    private final Ledger ledger;

    CommunityFigures(UnitOfWork work, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    List<CommunitySummary> upToDate(Collection<CommunitySummary> folded) {
        Map<Long, List<Tally>> since =
                ledger
                        .notYetFolded(
                                READER,
                                folded.stream().map(CommunitySummary::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Tally::community));
        return folded.stream()
                .map(each -> upToDate(each, since.getOrDefault(each.id(), List.of())))
                .toList();
    }

    void fold() {
        ledger.fold(
                READER,
                tallies -> work.write(manager -> {
                    tallies.stream()
                            .collect(Collectors.groupingBy(Tally::community))
                            .forEach((community, theirs) -> fold(manager, community, theirs));
                    return null;
                }));
    }

    private static void fold(EntityManager manager, long community, List<Tally> tallies) {
        Figures figures = manager.find(Figures.class, community);
        if (figures == null) {
            if (manager.find(Community.class, community) == null) {
                return;
            }
            figures = new Figures(community, Instant.EPOCH);
            manager.persist(figures);
        }
        tallies.forEach(figures::add);
    }

    private static CommunitySummary upToDate(CommunitySummary folded, List<Tally> since) {
        return folded.plus(
                since.stream().mapToLong(Figures::membersIn).sum(),
                since.stream().mapToLong(Figures::questionsIn).sum(),
                since.stream().mapToLong(Figures::answersIn).sum());
    }
}
