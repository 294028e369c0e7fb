package org.espace.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;

/** Counts what people have answered, of what one actor may read; bounded work whatever there is. */
final class AnswerTallies {
    /** Taggings looked at, in the order of tags, each from its newest: the index has no other order across tags. */
    private static final int MOST_TAGGINGS = 1_500;

    private static final int MOST_ANSWERS = 3_000;

    private final EntityManager manager;
    private final ReadableBy readable;

    AnswerTallies(EntityManager manager, Actor actor) {
        this.manager = manager;
        this.readable = new ReadableBy(actor);
    }

    private record Tagged(long question, String tag, long askedAt) {}

    /** Who answered the newest questions on a topic; two statements. */
    List<AnswerTally> on(Topic topic, int questions) {
        Map<Long, Set<String>> tags = tagsByQuestion(tagged(topic), questions);
        return tags.isEmpty() ? List.of() : tallied(answers(tags.keySet()), tags);
    }

    /** Whether each of a person's newest answers was accepted. */
    List<Boolean> accepted(long person, int limit) {
        TypedQuery<Short> query = manager.createQuery(
                "select a.place from Answer a, Question q where a.author = :author and q.id = a.question and "
                        + readable.condition("q.community") + " order by a.answeredAt desc, a.id desc",
                Short.class);
        return readable.bind(query.setParameter("author", person)).setMaxResults(limit).getResultList().stream()
                .map(place -> place == 0)
                .toList();
    }

    private List<Tagged> tagged(Topic topic) {
        String which = topic.single() ? "t.tag >= :from and t.tag < :to" : "t.tag in :tags";
        TypedQuery<Object[]> query = manager.createQuery(
                "select t.question, t.tag, t.askedAt from Tagging t where " + which + " and "
                        + readable.condition("t.community") + " order by t.tag, t.askedAt desc, t.question desc",
                Object[].class);
        if (topic.single()) {
            query.setParameter("from", topic.beginning()).setParameter("to", topic.beginning() + '\uffff');
        } else {
            query.setParameter("tags", topic.tags());
        }
        Map<String, Boolean> onTopic = new HashMap<>();
        return readable.bind(query).setMaxResults(MOST_TAGGINGS).getResultList().stream()
                .map(row -> new Tagged((Long) row[0], (String) row[1], (Long) row[2]))
                .filter(each -> !topic.single() || onTopic.computeIfAbsent(each.tag(), topic::hasTag))
                .sorted(Comparator.comparing(Tagged::askedAt).reversed())
                .toList();
    }

    private static Map<Long, Set<String>> tagsByQuestion(List<Tagged> newestFirst, int questions) {
        Map<Long, Set<String>> tags = new LinkedHashMap<>();
        for (Tagged each : newestFirst) {
            if (tags.size() < questions || tags.containsKey(each.question())) {
                tags.computeIfAbsent(each.question(), id -> new TreeSet<>()).add(each.tag());
            }
        }
        return tags;
    }

    private List<Given> answers(Collection<Long> questions) {
        return manager.createQuery(
                        "select a.author, a.question, a.place, a.useful from Answer a where a.question in :questions",
                        Object[].class)
                .setParameter("questions", questions)
                .setMaxResults(MOST_ANSWERS)
                .getResultStream()
                .map(row -> new Given((Long) row[0], (Long) row[1], (Short) row[2] == 0, (Integer) row[3]))
                .toList();
    }

    private record Given(long author, long question, boolean accepted, int useful) {}

    private static List<AnswerTally> tallied(List<Given> answers, Map<Long, Set<String>> tags) {
        Map<Long, List<Given>> byAuthor = new HashMap<>();
        answers.forEach(each -> byAuthor.computeIfAbsent(each.author(), author -> new ArrayList<>())
                .add(each));
        List<AnswerTally> tallies = new ArrayList<>();
        byAuthor.forEach((author, theirs) -> tallies.add(new AnswerTally(
                author,
                theirs.size(),
                theirs.stream().filter(Given::accepted).count(),
                theirs.stream().mapToLong(Given::useful).sum(),
                theirs.stream()
                        .flatMap(each -> tags.getOrDefault(each.question(), Set.of()).stream())
                        .distinct()
                        .sorted()
                        .toList())));
        return tallies;
    }
}
