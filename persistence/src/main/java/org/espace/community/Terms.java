package org.espace.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;

/**
 * Which words communities are known by. Words of fewer than 3 letters and the small words of English tell nothing and are left out; those of
 * other languages count little, as many communities share them.
 */
final class Terms {
    private static final int SHORTEST = 3;

    private static final Set<String> SMALL = Set.of(
            ("about after all also and any are back because been before being both but can could did does done each even every few for from get"
                            + " give got had has have help her here him his how into its just know like look made make many may more most much"
                            + " must need new not now off one only other our out over own people same say see she should some such take than that the"
                            + " their them then there these they thing this those through too under until use very want was way well were what when"
                            + " where which while who why will with would work you your community communities practice interest")
                    .split(" "));
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
        Map<Object, Long> howCommon = rows.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
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
        return PlainText.words(text, CommunityTerm.LONGEST).stream()
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word))
                .map(PlainText::stem)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
