package org.espace.concern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the next batch. Rows are read as values and written anew, in an order drawn by lot: where they lie on disk, and which
 * transaction wrote them, tells nothing. Its caller holds the {@link Batch}.
 */
final class WaitingRepository {
    /** In a crowd of more than these, order tells nothing. */
    private static final int MIXED = 100;

    private static final String VALUES =
            "select w.id, w.community, w.concern, w.title, w.body, w.lookup from Waiting w";

    private final EntityManager manager;
    private final Random random;

    WaitingRepository(EntityManager manager, Random random) {
        this.manager = manager;
        this.random = random;
    }

    /** Puts words among those that wait. */
    void add(Waiting words) {
        List<Waiting> all = take(MIXED);
        all.add(words);
        Collections.shuffle(all, random);
        all.forEach(each -> {
            manager.persist(each);
            manager.flush();
        });
    }

    /** Takes out what waits, as many as that, in an order drawn by lot. */
    List<Waiting> take(int limit) {
        List<Waiting> taken = values(" order by w.id", null, limit);
        if (!taken.isEmpty()) {
            manager.createQuery("delete from Waiting w where w.id in :ids")
                    .setParameter("ids", taken.stream().map(Waiting::id).toList())
                    .executeUpdate();
        }
        Collections.shuffle(taken, random);
        return taken;
    }

    Optional<Waiting> byId(long id) {
        return values(" where w.id = :value", id, 1).stream().findFirst();
    }

    Optional<Waiting> byLookup(String lookup) {
        return values(" where w.lookup = :value", lookup, 1).stream().findFirst();
    }

    /** Replies to a concern; by their ids, which are drawn. */
    List<Waiting> on(long concern, int limit) {
        return values(" where w.concern = :value order by w.id", concern, limit);
    }

    private List<Waiting> values(String which, @Nullable Object value, int limit) {
        var query = manager.createQuery(VALUES + which, Object[].class).setMaxResults(limit);
        if (value != null) {
            query.setParameter("value", value);
        }
        List<Waiting> found = new ArrayList<>();
        query.getResultList()
                .forEach(row -> found.add(new Waiting(
                        (Long) row[0], (Long) row[1], (Long) row[2], (String) row[3], (String) row[4], (String)
                                row[5])));
        return found;
    }
}
