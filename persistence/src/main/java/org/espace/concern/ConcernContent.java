package org.espace.concern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Published concerns as things to be found, with what was done and said; only named ones have an author. Thread-safe. */
public final class ConcernContent implements ContentSource {
    public static final String KIND = "concern";

    private final UnitOfWork work;

    public ConcernContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> load(manager, ids));
    }

    @Override
    public Map<Long, Headline> headlines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery(
                                "select c from Concern c where c.id in :ids and c.published = 1", Concern.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(each -> new Headline(
                                new Ref(KIND, each.id()),
                                each.community(),
                                each.author(),
                                each.title(),
                                Audience.READERS))
                        .collect(toMap(each -> each.ref().id(), Function.identity())));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select c.id from Concern c where c.published = 1 and c.id > :after order by c.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    private static Map<Long, Content> load(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<Remark>> remarks = manager.createQuery(
                        "select r from Remark r where r.concern in :ids order by r.concern, r.place", Remark.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(Remark::concern));
        Map<Long, Content> contents = new HashMap<>();
        manager.createQuery("select c from Concern c where c.id in :ids and c.published = 1", Concern.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(each -> contents.put(each.id(), content(each, remarks.getOrDefault(each.id(), List.of()))));
        return contents;
    }

    private static Content content(Concern concern, List<Remark> remarks) {
        return new Content(
                new Ref(KIND, concern.id()),
                concern.community(),
                concern.author(),
                concern.title(),
                concern.body(),
                Contents.joined(remarks.stream().map(Remark::body)),
                List.of(),
                concern.raisedAt(),
                concern.changedAt(),
                Audience.READERS);
    }
}
