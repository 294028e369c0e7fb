package org.espace.ledger;

import java.util.List;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Reads the ledger in the order in which it was written, for those who follow it. Thread-safe. */
public final class Tail {
    /** What was recorded longer ago than this is complete: nothing comes in before it any more. In milliseconds. */
    public static final long SAFETY_WINDOW = Ledger.SAFETY_WINDOW.toMillis();

    private final UnitOfWork work;

    public Tail(UnitOfWork work) {
        this.work = work;
    }

    /** A change as far as followers need it. */
    public record Row(long id, long recordedAt, String kind, Ref about) {
        public Row(Long id, Long recordedAt, String kind, String aboutKind, Long aboutId) {
            this(id.longValue(), recordedAt.longValue(), kind, new Ref(aboutKind, aboutId));
        }
    }

    /** Changes recorded at that moment and after that id, or later; in that order. */
    public List<Row> from(long recordedAt, long id, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select new org.espace.ledger.Tail$Row(e.id, e.recordedAt, e.kind, e.aboutKind, e.aboutId) from Entry e"
                                + " where e.recordedAt >= :from and (e.recordedAt > :from or e.id > :id)"
                                + " order by e.recordedAt, e.id",
                        Row.class)
                .setParameter("from", recordedAt)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList());
    }
}
