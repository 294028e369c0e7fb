package org.espace.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;

/** The keys that things had where they came from; lives as long as one unit of work. */
final class Origin {
    private static final int FEW = 20;

    private final EntityManager manager;
    private final String source;

    Origin(EntityManager manager, String source) {
        this.manager = manager;
        this.source = source;
    }

    /** Those of the keys that have been brought in before, in one statement. */
    Map<String, Local> known(ImportKind kind, Collection<String> keys) {
        Map<String, Local> known = new HashMap<>();
        if (!keys.isEmpty()) {
            manager.createQuery(
                            "select i from Imported i"
                                    + " where i.source = :source and i.kind = :kind and i.externalId in :keys",
                            Imported.class)
                    .setParameter("source", source)
                    .setParameter("kind", kind)
                    .setParameter("keys", padded(keys))
                    .getResultList()
                    .forEach(each -> known.put(each.externalId(), each.local()));
        }
        return known;
    }

    /** Lists of few lengths make statements of few texts, which a database prepares once. */
    private static List<String> padded(Collection<String> keys) {
        List<String> padded = new ArrayList<>(keys);
        int length = padded.size() <= FEW ? FEW : Math.max(padded.size(), Batches.SIZE);
        padded.addAll(Collections.nCopies(length - padded.size(), padded.get(0)));
        return padded;
    }

    void keep(ImportKind kind, String key, Local local) {
        manager.persist(new Imported(source, kind, key, local));
    }

    /** Writes what was kept so far, and lets go of it; the unit of work stays open. */
    void write() {
        manager.flush();
        manager.clear();
    }
}
