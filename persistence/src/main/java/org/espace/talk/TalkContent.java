package org.espace.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;
import org.espace.shared.Ref;

/** What is said about pages, as things to be found: one a page. Thread-safe. */
public final class TalkContent extends StoredSource<Talk> {
    public static final String KIND = "talk";

    public TalkContent(UnitOfWork work) {
        super(work, KIND, Talk.class);
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<TalkPost>> posts = parts(
                manager,
                TalkPost.class,
                "select p from TalkPost p where p.talk in :ids order by p.postedAt, p.id",
                ids,
                TalkPost::talk);
        return rows(manager, ids).stream()
                .map(each -> content(each, posts.getOrDefault(each.id(), List.of())))
                .toList();
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
