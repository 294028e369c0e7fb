package org.espace.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class ProposalRepository {
    private final EntityManager manager;

    ProposalRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<Proposal> byId(long id) {
        return Optional.ofNullable(manager.find(Proposal.class, id));
    }

    /** A proposal, held against every other change until the work is done. */
    Optional<Proposal> hold(long id) {
        return Optional.ofNullable(manager.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Proposal> byIds(Collection<Long> ids) {
        return manager.createQuery("select p from Proposal p where p.id in :ids", Proposal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    boolean gathersUnder(String key) {
        return !manager.createQuery("select p.id from Proposal p where p.gatheringName = :key", Long.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    List<Proposal> in(Collection<Stage> stages, @Nullable Cursor after, int limit) {
        String beyond = after == null ? "" : " and p.proposedAt <= :at and (p.proposedAt < :at or p.id < :id)";
        TypedQuery<Proposal> query = manager.createQuery(
                        "select p from Proposal p where p.stage in :stages" + beyond
                                + " order by p.proposedAt desc, p.id desc",
                        Proposal.class)
                .setParameter("stages", stages)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(Long.MAX_VALUE)).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** Newest first. */
    List<Proposal> of(long proposer, int limit) {
        return manager.createQuery(
                        "select p from Proposal p where p.proposer = :proposer order by p.proposedAt desc, p.id desc",
                        Proposal.class)
                .setParameter("proposer", proposer)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of those whose time is over; who should have faded first comes first. */
    List<Long> over(Instant now, int limit) {
        return manager.createQuery(
                        "select p.id from Proposal p where p.stage = :gathering and p.fadesAt <= :now order by p.fadesAt, p.id",
                        Long.class)
                .setParameter("gathering", Stage.GATHERING)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList();
    }

    void add(Proposal proposal) {
        manager.persist(proposal);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
    }
}
