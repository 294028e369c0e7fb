package org.espace.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;

/**
 * Things of one kind that are rows of one entity, whose key is called {@code id}.
 *
 * @param <T> the entity
 */
public abstract class StoredSource<T> implements ContentSource {
    private final UnitOfWork work;
    private final String kind;
    private final Class<T> entity;
    private final String shown;

    /** @param shown a condition on {@code e}, of JPQL, that is true for what anybody at all may see */
    protected StoredSource(UnitOfWork work, String kind, Class<T> entity, String shown) {
        this.work = work;
        this.kind = kind;
        this.entity = entity;
        this.shown = shown;
    }

    protected StoredSource(UnitOfWork work, String kind, Class<T> entity) {
        this(work, kind, entity, "1 = 1");
    }

    /** Of these ids, in a bounded number of statements; {@link #rows} gives the rows, {@link #parts} what hangs on them. */
    protected abstract List<Content> contents(EntityManager manager, Collection<Long> ids);

    /** The same as lines of a list; here out of the contents, which is more than is needed. */
    protected List<Headline> lines(EntityManager manager, Collection<Long> ids) {
        return contents(manager, ids).stream().map(Content::headline).toList();
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> contents(manager, ids).stream()
                        .collect(toMap(content -> content.ref().id(), Function.identity())));
    }

    @Override
    public final Map<Long, Headline> headlines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> lines(manager, ids).stream()
                        .collect(toMap(line -> line.ref().id(), Function.identity())));
    }

    @Override
    public final List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select e.id from " + entity.getSimpleName() + " e where e.id > :after and " + shown
                                + " order by e.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** One statement; those that nobody may see are left out. */
    protected final List<T> rows(EntityManager manager, Collection<Long> ids) {
        return manager.createQuery(
                        "select e from " + entity.getSimpleName() + " e where e.id in :ids and " + shown, entity)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * What hangs on the rows, by the id of the row; one statement.
     *
     * @param query JPQL with {@code :ids}, in the order in which they are read
     */
    protected static <P> Map<Long, List<P>> parts(
            EntityManager manager, Class<P> part, String query, Collection<Long> ids, Function<P, Long> whole) {
        return manager.createQuery(query, part).setParameter("ids", ids).getResultList().stream()
                .collect(groupingBy(whole));
    }
}
