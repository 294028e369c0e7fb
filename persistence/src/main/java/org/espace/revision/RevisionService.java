package org.espace.revision;

import java.util.List;
import org.espace.jpa.UnitOfWork;

/** Keeps what posts said before. Trusted: its callers have asked for permission. Thread-safe. */
public final class RevisionService {
    private final UnitOfWork work;

    public RevisionService(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Keeps a text that is about to be changed, in the work that changes it; whoever is second to keep the same number loses the race.
     *
     * @param question in whose thread the post stands; what is kept goes with it
     * @param post such as {@code question-5}; at most 40 characters
     */
    public void keep(long question, String post, Revision before) {
        work.write(manager -> {
            manager.persist(new KeptRevision(question, post, before));
            return null;
        });
    }

    /** What is kept of one question's thread belongs to another one's from now on; one statement. */
    public void move(long from, long into) {
        work.write(
                manager -> manager.createQuery("update KeptRevision r set r.question = :into where r.question = :from")
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .executeUpdate());
    }

    /** Those of a post with a lower number, the latest first; one statement. */
    public List<Revision> before(String post, int number, int limit) {
        return work.read(manager -> manager
                .createQuery(
                        "select r from KeptRevision r where r.post = :post and r.number < :number"
                                + " order by r.number desc",
                        KeptRevision.class)
                .setParameter("post", post)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(KeptRevision::told)
                .toList());
    }
}
