package org.espace.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class ReferralRepository {
    private static final String TO_ME = " from Referral r, Question q where q.id = r.question and q.closed = 0"
            + " and r.person = :me and r.state = 0 and r.askedAt > :since and ";

    private final EntityManager manager;

    ReferralRepository(EntityManager manager) {
        this.manager = manager;
    }

    void add(Referral referral) {
        manager.persist(referral);
    }

    /** All of a question, whatever became of them. */
    List<Referral> of(long question) {
        return manager.createQuery(
                        "select r from Referral r where r.question = :question order by r.id", Referral.class)
                .setParameter("question", question)
                .getResultList();
    }

    Optional<Referral> of(long question, long person) {
        return of(question).stream().filter(each -> each.person() == person).findFirst();
    }

    /** What an actor was asked since then, not yet answered, and may read; the latest first. */
    List<Referral> to(Actor actor, Instant since, @Nullable Cursor after, int limit) {
        ReadableBy readable = new ReadableBy(actor);
        String further = after == null ? "" : " and r.askedAt <= :at and (r.askedAt < :at or r.id < :last)";
        TypedQuery<Referral> query = bound(
                manager.createQuery(
                        "select r" + TO_ME + readable.condition("q.community") + further
                                + " order by r.askedAt desc, r.id desc",
                        Referral.class),
                readable,
                since);
        if (after != null) {
            query.setParameter("at", after.number(0)).setParameter("last", after.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    long count(Actor actor, Instant since) {
        ReadableBy readable = new ReadableBy(actor);
        return bound(
                        manager.createQuery("select count(r)" + TO_ME + readable.condition("q.community"), Long.class),
                        readable,
                        since)
                .getSingleResult();
    }

    /** Who of these may be asked, and how often a week. */
    Map<Long, Integer> consents(Collection<Long> people) {
        Map<Long, Integer> consents = new HashMap<>();
        if (!people.isEmpty()) {
            manager.createQuery("select c from Consent c where c.person in :people and c.aWeek > 0", Consent.class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(each -> consents.put(each.person(), each.aWeek()));
        }
        return consents;
    }

    /** The consent of one person; held, so that two who ask at once do not ask too often. Null for none. */
    @Nullable
    Consent holdConsent(long person) {
        return manager.find(Consent.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    Consent consent(long person) {
        Consent consent = manager.find(Consent.class, person);
        if (consent == null) {
            consent = new Consent(person);
            manager.persist(consent);
        }
        return consent;
    }

    /** How often each of these was asked since then. */
    Map<Long, Integer> asked(Collection<Long> people, Instant since) {
        Map<Long, Integer> asked = new HashMap<>();
        if (!people.isEmpty()) {
            manager.createQuery(
                            "select r.person, count(r) from Referral r where r.person in :people and r.askedAt > :since"
                                    + " group by r.person",
                            Object[].class)
                    .setParameter("people", people)
                    .setParameter("since", since.toEpochMilli())
                    .getResultList()
                    .forEach(row -> asked.put((Long) row[0], ((Long) row[1]).intValue()));
        }
        return asked;
    }

    void helped(long question, long person) {
        manager.createQuery("update Referral r set r.state = 1"
                        + " where r.question = :question and r.person = :person and r.state = 0")
                .setParameter("question", question)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** A question becomes a part of another one; whoever was asked for both stays asked for the other. */
    void move(long from, long into) {
        manager.createQuery("update Referral r set r.question = :into where r.question = :from and r.person not in"
                        + " (select s.person from Referral s where s.question = :into)")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, ReadableBy readable, Instant since) {
        return readable.bind(query)
                .setParameter("me", readable.actor().person())
                .setParameter("since", since.toEpochMilli());
    }
}
