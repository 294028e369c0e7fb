package org.espace.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espace.community.CommunityService;
import org.espace.community.ReadableBy;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of questions, for those who may read them. Thread-safe. */
final class QuestionLists {
    private static final int WINDOW = 300;

    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;

    QuestionLists(UnitOfWork work, CommunityService communities, PersonService people) {
        this.work = work;
        this.communities = communities;
        this.people = people;
    }

    Slice<QuestionSummary> list(Actor actor, QuestionFilter filter, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            if (filter.community() != 0) {
                communities.access(actor, filter.community()).toRead();
            }
            if (filter.mine() && !actor.signedIn()) {
                return new Slice<>(List.of(), null);
            }
            Slice<QuestionLine> lines = Slice.of(
                    new QuestionQuery(actor, filter).lines(manager, after, size + 1),
                    size,
                    last -> Cursor.of(last.askedAt().toEpochMilli(), last.id()));
            return new Slice<>(named(lines.items(), filter.community() == 0), lines.next());
        });
    }

    Map<Long, QuestionSummary> summaries(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.readAside(manager -> named(QuestionQuery.lines(manager, actor, ids), true).stream()
                .collect(Collectors.toMap(QuestionSummary::id, each -> each)));
    }

    List<QuestionLine> newest(long community, int size) {
        return work.readAside(manager ->
                new QuestionQuery(Actor.ANONYMOUS, QuestionFilter.newest(community)).lines(manager, null, size));
    }

    List<String> tagsInUse(long community, int most) {
        List<String> newest = work.readAside(manager -> manager.createQuery(
                        "select t.tag from Tagging t where t.community = :community"
                                + " order by t.askedAt desc, t.question desc",
                        String.class)
                .setParameter("community", community)
                .setMaxResults(WINDOW)
                .getResultList());
        return mostFrequent(newest, most);
    }

    List<String> popularTags(Actor actor, int most) {
        ReadableBy readable = new ReadableBy(actor);
        List<String> newest = work.readAside(manager -> readable.bind(manager.createQuery(
                        "select q.tags from Question q where " + readable.condition("q.community")
                                + " order by q.askedAt desc, q.id desc",
                        String.class))
                .setMaxResults(WINDOW)
                .getResultList());
        return mostFrequent(
                newest.stream().flatMap(tags -> Tags.split(tags).stream()).toList(), most);
    }

    List<Long> communitiesWith(Actor actor, String tag, int most) {
        ReadableBy readable = new ReadableBy(actor);
        List<Long> newest = work.readAside(manager -> readable.bind(manager.createQuery(
                                "select t.community from Tagging t where t.tag = :tag and "
                                        + readable.condition("t.community")
                                        + " order by t.askedAt desc, t.question desc",
                                Long.class)
                        .setParameter("tag", tag))
                .setMaxResults(WINDOW)
                .getResultList());
        return mostFrequent(newest, most);
    }

    /** The most frequent first; of equals, the one that comes first. */
    private static <T> List<T> mostFrequent(List<T> all, int most) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<QuestionSummary> named(List<QuestionLine> lines, boolean withCommunity) {
        Map<Long, PersonCard> authors =
                people.cards(lines.stream().map(QuestionLine::author).toList());
        Map<Long, String> names = withCommunity
                ? communities.names(
                        lines.stream().map(QuestionLine::community).distinct().toList())
                : Map.of();
        List<QuestionSummary> named = new ArrayList<>();
        for (QuestionLine line : lines) {
            PersonCard author = authors.get(line.author());
            if (author != null) {
                named.add(line.by(author, names.getOrDefault(line.community(), "")));
            }
        }
        return named;
    }
}
