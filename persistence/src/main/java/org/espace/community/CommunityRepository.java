package org.espace.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

final class CommunityRepository {
    private static final String COLUMNS = "new org.espace.community.CommunitySummary("
            + "c.id, c.name, c.purpose, c.practice, c.privacy, c.openedAt, c.archivedAt, c.example, m.role, f.members, f.questions, f.answers)";

    private static final String FROM =
            " from Community c left join Membership m on m.community = c.id and m.person = :me"
                    + " left join Figures f on f.community = c.id";
    private static final String SUMMARY = "select " + COLUMNS + FROM;

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
        new Terms(manager).describe(community);
        return community.id();
    }

    OptionalLong byKey(String key) {
        return manager.createQuery("select c.id from Community c where c.nameKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    Optional<Community> byId(long id) {
        return Optional.ofNullable(manager.find(Community.class, id));
    }

    /** Whether a community that staff may know of has that name. */
    boolean isPublicName(String key) {
        return !manager.createQuery("select c.id from Community c where c.publicName = :key", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
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

    /** The actor's access to each of these, seen or not, in no order; one statement. */
    List<Access> accesses(Actor actor, Collection<Long> ids) {
        return manager.createQuery(
                        "select c.id, c.name, c.privacy, c.archivedAt, m.role from Community c"
                                + " left join Membership m on m.community = c.id and m.person = :me where c.id in :ids",
                        Object[].class)
                .setParameter("me", actor.person())
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Access(
                        actor, (Long) row[0], (String) row[1], (Privacy) row[2], row[3] != null, (Role) row[4]))
                .toList();
    }

    /** The actor's access to every community that others may know of, and to those the actor is something in; in no order. */
    List<Access> accesses(Actor actor) {
        return manager.createQuery(
                        "select c.id, c.privacy, m.role from Community c"
                                + " left join Membership m on m.community = c.id and m.person = :me"
                                + " where c.privacy <> :hidden or m.role is not null",
                        Object[].class)
                .setParameter("me", actor.person())
                .setParameter("hidden", Privacy.CONFIDENTIAL)
                .getResultStream()
                .map(row -> new Access(actor, (Long) row[0], "", (Privacy) row[1], false, (Role) row[2]))
                .toList();
    }

    /** The community as the actor would see it, seen or not: its summary, welcome, and the words kept with the actor's role. */
    Optional<Object[]> detail(Actor actor, long id) {
        return manager.createQuery(
                        "select " + COLUMNS + ", c.welcome, m.words" + FROM + " where c.id = :id", Object[].class)
                .setParameter("me", actor.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of these ids that the actor may know of, in no order. */
    List<CommunitySummary> seen(Actor actor, Collection<Long> ids) {
        return visible(
                        actor,
                        manager.createQuery(SUMMARY + " where c.id in :ids and " + seen(actor), CommunitySummary.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The condition under which an actor may know of a community {@code c}, being {@code m} there. */
    static String seen(Actor actor) {
        return actor.signedIn() ? "(c.privacy <> :hidden or m.role in :knowing)" : "c.privacy = :open";
    }

    /** Sets the parameters that {@link #seen(Actor)} and the join of {@code m} name. */
    static <Q extends Query> Q visible(Actor actor, Q query) {
        query.setParameter("me", actor.person());
        if (actor.signedIn()) {
            query.setParameter("hidden", Privacy.CONFIDENTIAL).setParameter("knowing", Role.KNOWING);
        } else {
            query.setParameter("open", Privacy.PUBLIC);
        }
        return query;
    }

    Map<Long, String> coordinated(long person, int limit) {
        Map<Long, String> names = new LinkedHashMap<>();
        manager.createQuery(
                        "select c.id, c.name from Membership m, Community c where m.person = :person and m.role = :role"
                                + " and c.id = m.community and c.archivedAt is null order by c.nameKey, c.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("role", Role.COORDINATOR)
                .setMaxResults(limit)
                .getResultStream()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }

    Map<Long, String> names(Collection<Long> ids) {
        return manager.createQuery("select c.id, c.name from Community c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    Map<Long, Sign> signs(Collection<Long> ids) {
        return manager.createQuery("select c from Community c where c.id in :ids", Community.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Community::sign)
                .collect(Collectors.toMap(Sign::community, Function.identity()));
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
        return visible(actor, ordered(actor, seen(actor), words, after, limit)).getResultList();
    }

    /** By name; those the actor belongs to, has asked to join, is invited to or stands behind. */
    List<CommunitySummary> mine(Actor actor, @Nullable Cursor after, int limit) {
        return ordered(actor, "m.role in :concerned", List.of(), after, limit)
                .setParameter("concerned", Role.CONCERNED)
                .getResultList();
    }

    /** Those the actor may know of, by when something last happened, the latest first; as far as the figures are folded. */
    List<CommunitySummary> active(Actor actor, @Nullable Cursor after, int limit) {
        String beyond = after == null ? "" : " and f.lastActivity <= :last and (f.lastActivity < :last or c.id < :id)";
        TypedQuery<CommunitySummary> query = manager.createQuery(
                        SUMMARY + " where c.archivedAt is null and f.community is not null and " + seen(actor) + beyond
                                + " order by f.lastActivity desc, c.id desc",
                        CommunitySummary.class)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("last", after.number(Long.MAX_VALUE)).setParameter("id", after.id());
        }
        return visible(actor, query).getResultList();
    }

    /** The place of a community in {@link #active}. */
    Cursor activity(long id) {
        return Cursor.of(manager.find(Figures.class, id).lastActivity(), id);
    }

    /** By name; those the person belongs to, as far as the actor may know of them. */
    List<CommunitySummary> of(Actor actor, long person, int limit) {
        return visible(
                        actor,
                        manager.createQuery(
                                SUMMARY + " join Membership t on t.community = c.id and t.person = :them"
                                        + " where t.role in :belonging and " + seen(actor)
                                        + " order by c.nameKey, c.id",
                                CommunitySummary.class))
                .setParameter("them", person)
                .setParameter("belonging", Role.BELONGING)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<CommunitySummary> ordered(
            Actor actor, String condition, List<String> words, @Nullable Cursor after, int limit) {
        List<String> conditions = new ArrayList<>(List.of(condition));
        for (int i = 0; i < words.size(); i++) {
            conditions.add("exists (select w.word from CommunityWord w where w.community = c.id and w.word >= :from" + i
                    + " and w.word < :to" + i + ")");
        }
        if (after != null) {
            conditions.add("c.nameKey >= :key and (c.nameKey > :key or c.id > :id)");
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
