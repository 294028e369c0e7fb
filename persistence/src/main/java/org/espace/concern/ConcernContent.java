package org.espace.concern;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Published concerns as things to be found, with what was done and said; only named ones have an author. Thread-safe. */
public final class ConcernContent extends StoredSource<Concern> {
    public static final String KIND = "concern";

    public ConcernContent(UnitOfWork work) {
        super(work, KIND, Concern.class, "e.published = 1");
    }

    @Override
    protected List<Headline> lines(EntityManager manager, Collection<Long> ids) {
        return rows(manager, ids).stream()
                .map(each -> new Headline(
                        new Ref(KIND, each.id()), each.community(), each.author(), each.title(), Audience.READERS))
                .toList();
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<Remark>> remarks = parts(
                manager,
                Remark.class,
                "select r from Remark r where r.concern in :ids order by r.concern, r.place",
                ids,
                Remark::concern);
        return rows(manager, ids).stream()
                .map(each -> content(each, remarks.getOrDefault(each.id(), List.of())))
                .toList();
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
