package org.espace.community;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.jpa.UnitOfWork;

/** Communities as things to be found: name and purpose, for those who may know of them. Thread-safe. */
public final class CommunityContent implements ContentSource {
    public static final String KIND = "community";

    private final UnitOfWork work;

    public CommunityContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery(
                                "select c from Community c where c.id in :ids", Community.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Community::content)
                        .collect(toMap(content -> content.ref().id(), Function.identity())));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select c.id from Community c where c.id > :after order by c.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }
}
