package org.espace.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.espace.shared.Ref;

final class AttachmentRepository {
    private static final int MOST = 2_000;
    private static final String OF = " where f.kind = :kind and f.thing = :thing";

    private final EntityManager manager;

    AttachmentRepository(EntityManager manager) {
        this.manager = manager;
    }

    void add(AttachedFile file) {
        manager.persist(file);
    }

    Optional<AttachedFile> byId(long id) {
        return Optional.ofNullable(manager.find(AttachedFile.class, id));
    }

    /** The same, held against other writers until the work is done. */
    Optional<AttachedFile> hold(long id) {
        return Optional.ofNullable(manager.find(AttachedFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of those of a kind that are there since before then, in no order. */
    List<Long> ofKind(String kind, Instant before, int most) {
        return manager.createQuery(
                        "select f.id from AttachedFile f where f.kind = :kind and f.attachedAt < :before", Long.class)
                .setParameter("kind", kind)
                .setParameter("before", before.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order in which they were attached. */
    List<AttachedFile> of(Ref ref) {
        return manager.createQuery(
                        "select f from AttachedFile f" + OF + " order by f.attachedAt, f.place, f.id",
                        AttachedFile.class)
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    int count(Ref ref, String part) {
        return manager.createQuery("select count(f) from AttachedFile f" + OF + " and f.part = :part", Long.class)
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .setParameter("part", part)
                .getSingleResult()
                .intValue();
    }

    void remove(AttachedFile file) {
        manager.remove(file);
        manager.flush();
    }

    void move(Ref from, String part, Ref to) {
        manager.createQuery(
                        "update AttachedFile f set f.kind = :newKind, f.thing = :newThing" + OF + " and f.part = :part")
                .setParameter("newKind", to.kind())
                .setParameter("newThing", to.id())
                .setParameter("kind", from.kind())
                .setParameter("thing", from.id())
                .setParameter("part", part)
                .executeUpdate();
    }

    void moveAll(Ref from, Ref to) {
        manager.createQuery("update AttachedFile f set f.kind = :newKind, f.thing = :newThing" + OF)
                .setParameter("newKind", to.kind())
                .setParameter("newThing", to.id())
                .setParameter("kind", from.kind())
                .setParameter("thing", from.id())
                .executeUpdate();
    }

    /** Those of these keys that some attachment names. */
    List<String> named(Collection<String> keys) {
        List<String> contents = keysIn("content", keys);
        return Stream.concat(contents.stream(), keysIn("preview", keys).stream())
                .toList();
    }

    private List<String> keysIn(String field, Collection<String> keys) {
        return manager.createQuery(
                        "select f." + field + " from AttachedFile f where f." + field + " in :keys", String.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}
