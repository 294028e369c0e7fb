package org.espace.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.shared.TellingWords;

/** Which words proposals are known by, so that one like it is found before another is made. */
final class ProposalWords {
    private static final int MOST_WORDS = 40;
    private static final int MOST_ROWS = 2_000;
    private static final int IN_NAME = 4;
    private static final int IN_PURPOSE = 2;
    private static final int BESIDE = 1;

    private final EntityManager manager;

    ProposalWords(EntityManager manager) {
        this.manager = manager;
    }

    void describe(Proposal proposal) {
        Map<String, Integer> words = new HashMap<>();
        telling(proposal.audience()).forEach(word -> words.put(word, BESIDE));
        telling(proposal.purpose()).forEach(word -> words.put(word, IN_PURPOSE));
        telling(proposal.name()).forEach(word -> words.put(word, IN_NAME));
        words.forEach((word, weight) -> manager.persist(new ProposalWord(word, proposal.id(), weight)));
    }

    void need(long proposal, String text) {
        for (String word : telling(text)) {
            if (manager.find(ProposalWord.class, new ProposalWord.Key(word, proposal)) == null) {
                manager.persist(new ProposalWord(word, proposal, BESIDE));
            }
        }
    }

    /** Ids of gathering proposals that share words with a text, best first: a rare word counts for more than a common one. */
    List<Long> near(String text, int limit) {
        List<String> words = telling(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = manager.createQuery(
                        "select w.word, w.proposal, w.weight from ProposalWord w, Proposal p"
                                + " where w.word in :words and p.id = w.proposal and p.stage = :gathering",
                        Object[].class)
                .setParameter("words", words)
                .setParameter("gathering", Stage.GATHERING)
                .setMaxResults(MOST_ROWS)
                .getResultList();
        Map<Object, Long> howCommon =
                rows.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
        Map<Long, Double> scores = new HashMap<>();
        for (Object[] row : rows) {
            scores.merge((Long) row[1], (Short) row[2] / Math.sqrt(howCommon.getOrDefault(row[0], 1L)), Double::sum);
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.<Long, Double>comparingByKey().reversed()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> telling(String text) {
        return TellingWords.of(text, ProposalWord.LONGEST, MOST_WORDS);
    }
}
