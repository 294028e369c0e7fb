package org.espace.talk;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;
import org.espace.shared.Ref;

/** What is said about pages, as things to be found: one a page. Thread-safe. */
public final class TalkContent implements ContentSource {
    public static final String KIND = "talk";

    private final UnitOfWork work;

    public TalkContent(UnitOfWork work) {
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
    public List<Long> ids(long after, int limit) {
        return work.read(
                manager -> manager.createQuery("select t.id from Talk t where t.id > :after order by t.id", Long.class)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList());
    }

    private static Map<Long, Content> load(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<TalkPost>> posts = manager
                .createQuery("select p from TalkPost p where p.talk in :ids order by p.postedAt, p.id", TalkPost.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(groupingBy(TalkPost::talk));
        Map<Long, Content> contents = new HashMap<>();
        manager.createQuery("select t from Talk t where t.id in :ids", Talk.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(each -> contents.put(each.id(), content(each, posts.getOrDefault(each.id(), List.of()))));
        return contents;
    }

    private static Content content(Talk talk, List<TalkPost> posts) {
        return new Content(
                new Ref(KIND, talk.id()),
                talk.community(),
                posts.isEmpty() ? 0 : posts.get(0).author(),
                talk.name(),
                posts.isEmpty() ? "" : Marks.plain(posts.get(0).body()),
                Contents.joined(posts.stream().skip(1).map(each -> Marks.plain(each.body()))),
                List.of(),
                talk.startedAt(),
                talk.lastActivity(),
                Audience.READERS);
    }
}
