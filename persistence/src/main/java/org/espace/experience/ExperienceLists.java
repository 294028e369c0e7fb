package org.espace.experience;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of experiences, for those who may read them. Thread-safe. */
final class ExperienceLists {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;
    private final Clock clock;

    ExperienceLists(UnitOfWork work, CommunityService communities, PersonService people, Clock clock) {
        this.work = work;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    Slice<ExperienceSummary> list(Actor actor, ExperienceFilter filter, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            if (filter.community() != 0) {
                communities.access(actor, filter.community()).toRead();
            }
            if (filter.mine() && !actor.signedIn()) {
                return new Slice<>(List.of(), null);
            }
            ExperienceQuery query = new ExperienceQuery(actor, filter);
            Slice<Experience> rows = Slice.of(query.rows(manager, after, size + 1), size, query::place);
            return new Slice<>(named(rows.items(), filter.community() == 0), rows.next());
        });
    }

    private List<ExperienceSummary> named(List<Experience> rows, boolean withCommunity) {
        Map<Long, PersonCard> authors =
                people.cards(rows.stream().map(Experience::author).toList());
        Map<Long, String> names = withCommunity
                ? communities.names(
                        rows.stream().map(Experience::community).distinct().toList())
                : Map.of();
        Instant now = clock.instant();
        List<ExperienceSummary> named = new ArrayList<>();
        for (Experience row : rows) {
            PersonCard author = authors.get(row.author());
            if (author != null) {
                named.add(summary(row, author, names.getOrDefault(row.community(), ""), now));
            }
        }
        return named;
    }

    private static ExperienceSummary summary(Experience row, PersonCard author, String communityName, Instant now) {
        return new ExperienceSummary(
                row.id(),
                row.community(),
                communityName,
                row.title(),
                row.tags(),
                author,
                row.toldAt(),
                row.used(),
                row.freshness(now));
    }
}
