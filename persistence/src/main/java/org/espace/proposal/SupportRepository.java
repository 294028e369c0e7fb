package org.espace.proposal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

final class SupportRepository {
    private final EntityManager manager;

    SupportRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<ProposalSupport> of(long proposal, long person) {
        return manager.createQuery(
                        "select s from ProposalSupport s where s.proposal = :proposal and s.person = :person",
                        ProposalSupport.class)
                .setParameter("proposal", proposal)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Who came first stands first. */
    List<ProposalSupport> of(long proposal, int limit) {
        return manager.createQuery(
                        "select s from ProposalSupport s where s.proposal = :proposal order by s.supportedAt, s.id",
                        ProposalSupport.class)
                .setParameter("proposal", proposal)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Which of these proposals a person supports. */
    Set<Long> among(Collection<Long> proposals, long person) {
        if (proposals.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(manager.createQuery(
                        "select s.proposal from ProposalSupport s where s.proposal in :proposals and s.person = :person",
                        Long.class)
                .setParameter("proposals", proposals)
                .setParameter("person", person)
                .getResultList());
    }

    void add(ProposalSupport support) {
        manager.persist(support);
        manager.flush();
    }

    void remove(ProposalSupport support) {
        manager.remove(support);
    }
}
