package org.espace.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.PlainText;

/**
 * Remembers what was looked for and not found, and of how many people, but not of whom: who they were stays in this process, for as long as it runs, only to count
 * each once; what is written is words, a number and a day, and it is shown from three people on. Whoever looks for a need again after a
 * restart, or on another node, counts again: the number is about right. Thread-safe.
 */
final class Needs {
    static final int SHOWN_FROM = 3;

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NEEDS = 5_000;
    private static final int MOST_PEOPLE = 50;
    private static final Duration KEPT = Duration.ofDays(90);

    private final UnitOfWork work;
    private final Clock clock;
    private final Map<String, Set<Long>> seekers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<Long>> eldest) {
            return size() > MOST_NEEDS;
        }
    };
    private final Map<String, Integer> unwritten = new HashMap<>();

    Needs(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Writes nothing yet, as looking changes nothing. */
    synchronized void remember(long person, String typed) {
        String words = words(typed);
        if (words.isEmpty() || unwritten.size() >= MOST_NEEDS) {
            return;
        }
        Set<Long> known = seekers.computeIfAbsent(words, absent -> new HashSet<>());
        if (known.size() < MOST_PEOPLE && known.add(person)) {
            unwritten.merge(words, 1, Integer::sum);
        }
    }

    /** Writes what was remembered; what was last looked for 90 days ago goes. */
    void write() {
        Map<String, Integer> more = taken();
        if (more.isEmpty()) {
            return;
        }
        work.write(manager -> {
            Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
            more.forEach((words, people) -> {
                Need need = manager.find(Need.class, words);
                if (need == null) {
                    need = new Need(words);
                    manager.persist(need);
                }
                need.more(people, today.toEpochMilli());
            });
            manager.createQuery("delete from Need n where n.lastDay < :old")
                    .setParameter("old", today.minus(KEPT).toEpochMilli())
                    .executeUpdate();
            return null;
        });
    }

    List<Missed> most(int limit) {
        return work.read(manager -> manager.createQuery(
                        "select n from Need n where n.people >= :least order by n.people desc, n.words", Need.class)
                .setParameter("least", SHOWN_FROM)
                .setMaxResults(limit)
                .getResultStream()
                .map(Need::missed)
                .toList());
    }

    private synchronized Map<String, Integer> taken() {
        Map<String, Integer> taken = Map.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    /** In one order, so that the same need is the same. What has digits may be a number of somebody, and is left out. */
    private static String words(String typed) {
        List<String> words = PlainText.words(typed, 40);
        boolean telling = typed.indexOf('@') < 0 && words.stream().noneMatch(word -> word.matches(".*\\p{N}.*"));
        String joined = String.join(" ", new TreeSet<>(words));
        return telling && words.size() <= MOST_WORDS && joined.length() <= LONGEST ? joined : "";
    }
}
