package org.espace.experience;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class ExperienceRepository {
    private final EntityManager manager;

    ExperienceRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** An experience and what it says. */
    record Opened(Experience experience, ExperienceText text) {}

    Optional<Experience> byId(long id) {
        return Optional.ofNullable(manager.find(Experience.class, id));
    }

    /** Holds an experience against other writers until the work is done. */
    void lock(long id) {
        manager.find(Experience.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Opened> open(long id) {
        return manager.createQuery(
                        "select e, t from Experience e join ExperienceText t on t.experience = e.id where e.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened((Experience) row[0], (ExperienceText) row[1]));
    }

    Experience add(Experience experience, Story.Fit told) {
        manager.persist(experience);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        manager.persist(new ExperienceText(experience.id(), told));
        tag(experience);
        return experience;
    }

    void edit(Experience experience, Story.Fit told) {
        manager.find(ExperienceText.class, experience.id()).say(told);
        manager.createQuery("delete from ExperienceTag t where t.experience = :id")
                .setParameter("id", experience.id())
                .executeUpdate();
        tag(experience);
    }

    private void tag(Experience experience) {
        experience.tags().forEach(tag -> manager.persist(new ExperienceTag(experience.id(), tag)));
    }

    /** The newest first. */
    List<ExperienceUse> uses(long id, @Nullable Cursor after, int limit) {
        String further = after == null ? "" : " and u.usedAt <= :at and (u.usedAt < :at or u.id < :last)";
        TypedQuery<ExperienceUse> query = manager.createQuery(
                        "select u from ExperienceUse u where u.experience = :id" + further
                                + " order by u.usedAt desc, u.id desc",
                        ExperienceUse.class)
                .setParameter("id", id)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(0)).setParameter("last", after.id());
        }
        return query.getResultList();
    }

    Optional<ExperienceUse> use(long id, long person) {
        return manager.createQuery(
                        "select u from ExperienceUse u where u.experience = :id and u.person = :person",
                        ExperienceUse.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void used(ExperienceUse use) {
        manager.persist(use);
        counted(use.experience(), 1);
    }

    void withdraw(ExperienceUse use) {
        manager.remove(use);
        counted(use.experience(), -1);
    }

    private void counted(long id, int more) {
        manager.createQuery("update Experience e set e.used = e.used + :more where e.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** How many of a person's are due to be looked at. */
    int due(long author, long now) {
        return manager.createQuery(
                        "select count(e) from Experience e where e.author = :author and e.reviewDue <= :now"
                                + " and e.outdatedAt is null",
                        Long.class)
                .setParameter("author", author)
                .setParameter("now", now)
                .getSingleResult()
                .intValue();
    }
}
