package org.espace.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.shared.Actor;
import org.espace.shared.TellingWords;

/**
 * Which words communities are known by. The small words of English are left out; those of other languages count little, as many communities share
 * them.
 */
final class Terms {
    private static final int IN_NAME = 4;
    private static final int IN_PURPOSE = 2;
    private static final int IN_NEED = 1;

    /** Words of a longer text than this tell no more. */
    private static final int MOST_WORDS = 40;

    /** Enough to compare by; a word that so many share sets nobody apart. */
    private static final int MOST_ROWS = 5_000;

    private final EntityManager manager;

    Terms(EntityManager manager) {
        this.manager = manager;
    }

    /** Takes up the words of a community's name and purpose. */
    void describe(Community community) {
        Map<String, Integer> words = new HashMap<>();
        telling(community.purpose()).forEach(word -> words.put(word, IN_PURPOSE));
        telling(community.name()).forEach(word -> words.put(word, IN_NAME));
        words.forEach((word, weight) -> add(community.id(), word, weight));
    }

    /** Takes up the words of what somebody needs of it. */
    void need(long community, String text) {
        telling(text).forEach(word -> add(community, word, IN_NEED));
    }

    /** How much communities that the actor may know of have in common with a text: a rare word counts for more than a common one. */
    Map<Long, Double> near(Actor actor, String text) {
        Collection<String> words = telling(text);
        if (words.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = CommunityRepository.visible(
                        actor,
                        manager.createQuery(
                                "select t.term, t.community, t.weight from Community c"
                                        + " left join Membership m on m.community = c.id and m.person = :me,"
                                        + " CommunityTerm t where t.community = c.id and t.term in :words and c.archivedAt is null and "
                                        + CommunityRepository.seen(actor),
                                Object[].class))
                .setParameter("words", words)
                .setMaxResults(MOST_ROWS)
                .getResultList();
        return scores(rows);
    }

    private static Map<Long, Double> scores(List<Object[]> rows) {
        Map<Object, Long> howCommon =
                rows.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
        Map<Long, Double> scores = new HashMap<>();
        for (Object[] row : rows) {
            double telling = (Short) row[2] / Math.sqrt(howCommon.getOrDefault(row[0], 1L));
            scores.merge((Long) row[1], telling, Double::sum);
        }
        return scores;
    }

    private void add(long community, String word, int weight) {
        CommunityTerm kept = manager.find(CommunityTerm.class, new CommunityTerm.Key(word, community));
        if (kept == null) {
            manager.persist(new CommunityTerm(word, community, weight));
        } else {
            kept.atLeast(weight);
        }
    }

    private static List<String> telling(String text) {
        return TellingWords.of(text, CommunityTerm.LONGEST, MOST_WORDS);
    }
}
