package org.espace.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class InvitationRepository {
    private final EntityManager manager;

    InvitationRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<SentInvitation> byId(long id) {
        return Optional.ofNullable(manager.find(SentInvitation.class, id));
    }

    /** An invitation, held against every other answer until the work is done. */
    Optional<SentInvitation> hold(long id) {
        return Optional.ofNullable(manager.find(SentInvitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds who invites, so that what they send at the same time is counted together. */
    void hold(long inviter, Instant now) {
        Inviter held = manager.find(Inviter.class, inviter, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            held = new Inviter(inviter);
            manager.persist(held);
        }
        held.invited(now);
        manager.flush();
    }

    long sentSince(long inviter, Instant from) {
        return manager.createQuery(
                        "select count(i) from SentInvitation i where i.inviter = :inviter and i.sentAt > :from",
                        Long.class)
                .setParameter("inviter", inviter)
                .setParameter("from", from.toEpochMilli())
                .getSingleResult();
    }

    /** The one that has not been answered, its time over or not. */
    Optional<SentInvitation> open(long community, String target) {
        return manager.createQuery(
                        "select i from SentInvitation i where i.community = :community and i.target = :target"
                                + " and i.settled = 0",
                        SentInvitation.class)
                .setParameter("community", community)
                .setParameter("target", target)
                .getResultStream()
                .findFirst();
    }

    /** Whether this person or address has said no to that community, by whatever invitation. */
    boolean declined(long community, Target target) {
        return !manager.createQuery(
                        "select i.id from SentInvitation i where i.community = :community and i.state = :declined"
                                + " and (i.target = :target or i.invitee = :person)",
                        Long.class)
                .setParameter("community", community)
                .setParameter("declined", State.DECLINED)
                .setParameter("target", target.key())
                .setParameter("person", target.person())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. @param by 0 for all inviters */
    List<SentInvitation> sent(long community, long by, @Nullable Cursor after, int limit) {
        String own = by == 0 ? "" : " and i.inviter = :by";
        String beyond = after == null ? "" : " and i.sentAt <= :at and (i.sentAt < :at or i.id < :id)";
        TypedQuery<SentInvitation> query = manager.createQuery(
                        "select i from SentInvitation i where i.community = :community" + own + beyond
                                + " order by i.sentAt desc, i.id desc",
                        SentInvitation.class)
                .setParameter("community", community)
                .setMaxResults(limit);
        if (by != 0) {
            query.setParameter("by", by);
        }
        if (after != null) {
            query.setParameter("at", after.number(Long.MAX_VALUE)).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** Newest first. */
    List<SentInvitation> received(long invitee, Instant now, int limit) {
        return manager.createQuery(
                        "select i from SentInvitation i where i.invitee = :invitee and i.state = :open and i.until > :now"
                                + " order by i.sentAt desc, i.id desc",
                        SentInvitation.class)
                .setParameter("invitee", invitee)
                .setParameter("open", State.OPEN)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> over(Instant now, int limit) {
        return manager.createQuery(
                        "select i.id from SentInvitation i where i.state = :open and i.until <= :now order by i.until, i.id",
                        Long.class)
                .setParameter("open", State.OPEN)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Inviter and how many came, the most first. */
    List<Object[]> credits(long community, int limit) {
        return manager.createQuery(
                        "select i.inviter, count(i) as came from SentInvitation i where i.community = :community"
                                + " and i.state = :accepted group by i.inviter order by came desc, i.inviter",
                        Object[].class)
                .setParameter("community", community)
                .setParameter("accepted", State.ACCEPTED)
                .setMaxResults(limit)
                .getResultList();
    }

    SentInvitation add(SentInvitation invitation) {
        manager.persist(invitation);
        manager.flush();
        return invitation;
    }
}
