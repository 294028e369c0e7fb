package org.espace.search.postgresql;

import java.util.ArrayList;
import java.util.List;
import org.espace.content.Audience;
import org.espace.search.IndexQuery;
import org.espace.search.Narrowing.Age;
import org.espace.search.Reach;

/** The conditions of one query, and what is bound to them, in order. Belongs to one search. */
final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> bound = new ArrayList<>();

    /** What somebody may see. */
    Conditions seenBy(Reach reach) {
        List<String> seen = new ArrayList<>();
        reach.readable().forEach(community -> seen.add(seen(Audience.READERS, community)));
        reach.known().forEach(community -> seen.add(seen(Audience.KNOWERS, community)));
        if (reach.signedIn()) {
            seen.add(seen(Audience.STAFF, 0));
        }
        return and("c.seen = any(?)", (Object) seen.toArray(String[]::new));
    }

    Conditions narrowed(IndexQuery asked) {
        if (!asked.narrowing().kind().isEmpty()) {
            and("c.kind = ?", asked.narrowing().kind());
        }
        if (asked.narrowing().community() != 0) {
            and("c.community_id = ?", asked.narrowing().community());
        }
        if (!asked.narrowing().tag().isEmpty()) {
            and("? = any(c.tags)", asked.narrowing().tag());
        }
        if (asked.narrowing().unit() != 0) {
            and("c.unit_id = ?", asked.narrowing().unit());
        }
        Age age = asked.narrowing().age();
        return age == null ? this : and("c.at >= ? and c.at < ?", age.from(asked.now()), age.until(asked.now()));
    }

    Conditions and(String condition, Object... values) {
        sql.append(sql.isEmpty() ? "" : " and ").append(condition);
        bound.addAll(List.of(values));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> bound() {
        return bound;
    }

    static String seen(Audience audience, long community) {
        return switch (audience) {
            case READERS -> "r" + community;
            case KNOWERS -> "k" + community;
            case STAFF -> "s";
        };
    }
}
