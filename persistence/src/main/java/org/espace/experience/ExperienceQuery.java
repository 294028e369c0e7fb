package org.espace.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** The one query behind every list of experiences. */
final class ExperienceQuery {
    private final Actor actor;
    private final ExperienceFilter filter;
    private final String key;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ExperienceQuery(Actor actor, ExperienceFilter filter) {
        this.actor = actor;
        this.filter = filter;
        this.key = filter.order() == ExperienceFilter.Order.NEWEST ? "e.toldAt" : "e.used";
    }

    List<Experience> rows(EntityManager manager, @Nullable Cursor after, int limit) {
        String from = "Experience e";
        if (filter.tag() != null) {
            from = "ExperienceTag t, Experience e";
            require("t.experience = e.id and t.tag = :tag", "tag", filter.tag());
        }
        if (filter.mine()) {
            require("e.author = :me", "me", actor.person());
        }
        if (after != null) {
            require(key + " <= :key and (" + key + " < :key or e.id < :last)", "last", after.id());
            // The two columns differ in type, and so must what is compared with them.
            values.put("key", filter.order() == ExperienceFilter.Order.NEWEST ? after.number(0) : count(after));
        }
        ReadableBy readable = new ReadableBy(actor);
        boolean everywhere = filter.community() == 0;
        if (everywhere) {
            conditions.add(readable.condition("e.community"));
        } else {
            require("e.community = :community", "community", filter.community());
        }
        TypedQuery<Experience> query = manager.createQuery(
                "select e from " + from + " where " + String.join(" and ", conditions) + " order by " + key
                        + " desc, e.id desc",
                Experience.class);
        values.forEach(query::setParameter);
        return (everywhere ? readable.bind(query) : query).setMaxResults(limit).getResultList();
    }

    Cursor place(Experience last) {
        boolean newest = filter.order() == ExperienceFilter.Order.NEWEST;
        return Cursor.of(newest ? last.toldAt().toEpochMilli() : last.used(), last.id());
    }

    private static Object count(Cursor after) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, after.number(0)));
    }

    private void require(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
