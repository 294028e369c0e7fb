package org.espace.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

final class CommunityRepository {
    private static final String SUMMARY = "select new org.espace.community.CommunitySummary("
            + "c.id, c.name, c.purpose, c.practice, c.privacy, c.openedAt, c.archivedAt, c.example, m.role, f.members, f.questions, f.answers)"
            + " from Community c left join Membership m on m.community = c.id and m.person = :me"
            + " left join Figures f on f.community = c.id";
    private static final String BELONGS = "(m.role is not null and m.role <> :waiting)";

    private final EntityManager manager;

    CommunityRepository(EntityManager manager) {
        this.manager = manager;
    }

    long add(Community community) {
        manager.persist(community);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        PlainText.words(community.name(), CommunityWord.LONGEST)
                .forEach(word -> manager.persist(new CommunityWord(word, community.id())));
        return community.id();
    }

    OptionalLong byKey(String key) {
        return manager.createQuery("select c.id from Community c where c.nameKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The actor's access, seen or not. */
    Optional<Access> access(Actor actor, long id) {
        return manager.createQuery(
                        "select c.name, c.privacy, c.archivedAt, m.role from Community c"
                                + " left join Membership m on m.community = c.id and m.person = :me where c.id = :id",
                        Object[].class)
                .setParameter("me", actor.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Access(actor, id, (String) row[0], (Privacy) row[1], row[2] != null, (Role) row[3]));
    }

    Optional<CommunitySummary> summary(Actor actor, long id) {
        return manager.createQuery(SUMMARY + " where c.id = :id", CommunitySummary.class)
                .setParameter("me", actor.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> names(Collection<Long> ids) {
        return manager.createQuery("select c.id, c.name from Community c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Long> examples() {
        return manager.createQuery("select c.id from Community c where c.example = 1", Long.class)
                .getResultList();
    }

    int remove(long id) {
        return manager.createQuery("delete from Community c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** By name; those the actor may know of and whose name has a word that begins so for each word asked for. */
    List<CommunitySummary> seen(Actor actor, List<String> words, @Nullable Cursor after, int limit) {
        String seen = actor.signedIn() ? "(c.privacy <> :hidden or " + BELONGS + ")" : "c.privacy = :open";
        TypedQuery<CommunitySummary> query = ordered(actor, seen, words, after, limit);
        if (actor.signedIn()) {
            return query.setParameter("hidden", Privacy.CONFIDENTIAL)
                    .setParameter("waiting", Role.ASKED)
                    .getResultList();
        }
        return query.setParameter("open", Privacy.PUBLIC).getResultList();
    }

    /** By name; those the actor belongs to or has asked to join. */
    List<CommunitySummary> mine(Actor actor, @Nullable Cursor after, int limit) {
        return ordered(actor, "m.role is not null", List.of(), after, limit).getResultList();
    }

    private TypedQuery<CommunitySummary> ordered(
            Actor actor, String condition, List<String> words, @Nullable Cursor after, int limit) {
        List<String> conditions = new ArrayList<>(List.of(condition));
        for (int i = 0; i < words.size(); i++) {
            conditions.add("exists (select w.word from CommunityWord w where w.community = c.id and w.word >= :from" + i
                    + " and w.word < :to" + i + ")");
        }
        if (after != null) {
            conditions.add("(c.nameKey > :key or (c.nameKey = :key and c.id > :id))");
        }
        TypedQuery<CommunitySummary> query = manager.createQuery(
                        SUMMARY + " where " + String.join(" and ", conditions) + " order by c.nameKey, c.id",
                        CommunitySummary.class)
                .setParameter("me", actor.person())
                .setMaxResults(limit);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("from" + i, words.get(i)).setParameter("to" + i, words.get(i) + '\uffff');
        }
        if (after != null) {
            query.setParameter("key", after.key()).setParameter("id", after.id());
        }
        return query;
    }
}
