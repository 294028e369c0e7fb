package org.espace.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** The one query behind every list of questions: what narrows it decides which index it walks. */
final class QuestionQuery {
    private static final int MOST_PARTS = 200;

    private static final String LINE =
            "select new org.espace.question.QuestionLine(q.id, q.community, q.author, q.title,"
                    + " q.tags, q.askedAt, q.lastActivity, q.progress, q.answers, q.useful, q.meToo, q.closed) from ";

    private final Actor actor;
    private final QuestionFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    QuestionQuery(Actor actor, QuestionFilter filter) {
        this.actor = actor;
        this.filter = filter;
    }

    /** Those of these that the actor may read, in no order. */
    static List<QuestionLine> lines(EntityManager manager, Actor actor, Collection<Long> ids) {
        ReadableBy readable = new ReadableBy(actor);
        return readable.bind(manager.createQuery(
                                LINE + "Question q where q.id in :ids and " + readable.condition("q.community"),
                                QuestionLine.class)
                        .setParameter("ids", ids))
                .getResultList();
    }

    List<QuestionLine> lines(EntityManager manager, @Nullable Cursor after, int limit) {
        boolean tagged = filter.tag() != null;
        String row = tagged ? "t" : "q";
        if (tagged) {
            require("t.question = q.id and t.tag = :tag", "tag", filter.tag());
        }
        if (filter.community() != 0) {
            require(row + ".community = :community", "community", filter.community());
        }
        if (filter.mine()) {
            mine(manager);
        }
        if (filter.progress() != null) {
            require("q.progress = :progress and q.closed = 0", "progress", filter.progress());
        }
        String id = tagged ? "t.question" : "q.id";
        if (after != null) {
            // Not "a < x or (a = x and b < y)": with an "or" around it Derby walks the index from its beginning.
            require(row + ".askedAt <= :at and (" + row + ".askedAt < :at or " + id + " < :last)", "last", after.id());
            values.put("at", after.number(0));
        }
        ReadableBy readable = new ReadableBy(actor);
        if (filter.community() == 0) {
            conditions.add(readable.condition(row + ".community"));
        }
        TypedQuery<QuestionLine> query = manager.createQuery(
                LINE + (tagged ? "Tagging t, Question q" : "Question q") + where() + " order by " + row
                        + ".askedAt desc, " + id + " desc",
                QuestionLine.class);
        values.forEach(query::setParameter);
        if (filter.community() == 0) {
            readable.bind(query);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** What the actor asked; also where a question of theirs became a part of another one. Asked apart: an "or" would cost every list its index. */
    private void mine(EntityManager manager) {
        List<Long> partOf = manager.createQuery("select m.into from MergedQuestion m where m.author = :me", Long.class)
                .setParameter("me", actor.person())
                .setMaxResults(MOST_PARTS)
                .getResultList();
        require(partOf.isEmpty() ? "q.author = :me" : "(q.author = :me or q.id in :partOf)", "me", actor.person());
        if (!partOf.isEmpty()) {
            values.put("partOf", partOf);
        }
    }

    private void require(String condition, String name, @Nullable Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
