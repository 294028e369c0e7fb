package org.espace.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.person.PersonCard;
import org.espace.profile.Words;
import org.espace.question.AnswerTally;
import org.espace.question.Topic;
import org.espace.shared.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Who can help with a topic, best first: 10 points for each accepted answer, 1 for each answer, 1 for each mark "useful" up to 5 an
 * answer, so that one famous answer does not outweigh ten that solved something, and 20 for saying so in the profile. Who has answered
 * last wins no tie: the one who is known longer does.
 */
final class Ranking {
    static final int QUESTIONS = 300;
    private static final int ACCEPTED = 10;
    private static final int MOST_USEFUL = 5;
    private static final int SAYS = 20;
    private static final int MOST_SKILLED = 500;

    private final Topic topic;
    private final Map<Long, AnswerTally> tallies = new HashMap<>();

    Ranking(Topic topic, List<AnswerTally> tallies) {
        this.topic = topic;
        tallies.forEach(each -> this.tallies.put(each.person(), each));
    }

    /** People with a word of a skill that begins like the longest word of the topic, the first 500 by word and name. */
    Set<Long> skilled(EntityManager manager) {
        String longest = topic.words().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String from = "s:" + Stem.of(longest);
        Set<Long> found = new HashSet<>();
        List<?> ids = manager.createNativeQuery(
                        "select f.person_id from person_facet f where f.facet >= ?1 and f.facet < ?2 order by f.facet, f.sort_key, f.person_id")
                .setParameter(1, from)
                .setParameter(2, from + '\uffff')
                .setMaxResults(MOST_SKILLED)
                .getResultList();
        ids.forEach(id -> found.add(((Number) id).longValue()));
        return found;
    }

    /** Those whose profiles are worth a look: who is skilled, and the best of those who have answered. */
    Set<Long> candidates(Set<Long> skilled) {
        Set<Long> candidates = new HashSet<>(skilled);
        tallies.keySet().stream()
                .sorted(Comparator.comparingLong(this::answered).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SKILLED)
                .forEach(candidates::add);
        return candidates;
    }

    /** Ids with something that speaks for them, best first. */
    List<Long> best(Collection<Long> candidates, Map<Long, Words> words, int limit) {
        Map<Long, Long> scores = new HashMap<>();
        candidates.forEach(id -> scores.put(id, answered(id) + (says(words.get(id)) ? SAYS : 0)));
        return candidates.stream()
                .filter(id -> scores.getOrDefault(id, 0L) > 0)
                .sorted(Comparator.<Long, Long>comparing(id -> scores.getOrDefault(id, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    Expert expert(PersonCard person, Words words) {
        AnswerTally tally = tally(person.id());
        Set<String> topics = new TreeSet<>(tally.tags());
        said(words).forEach(topics::add);
        return new Expert(person, tally.accepted(), tally.answers(), tally.useful(), says(words), List.copyOf(topics));
    }

    private long answered(long person) {
        AnswerTally tally = tally(person);
        long useful = Math.max(0, Math.min(tally.useful(), MOST_USEFUL * tally.answers()));
        return ACCEPTED * tally.accepted() + tally.answers() + useful;
    }

    private AnswerTally tally(long person) {
        return tallies.getOrDefault(person, new AnswerTally(person, 0, 0, 0, List.of()));
    }

    private boolean says(@Nullable Words words) {
        return words != null && said(words).findAny().isPresent();
    }

    private Stream<String> said(Words words) {
        return words.helps().stream().filter(topic::saidBy);
    }
}
