package org.espace.talk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.talk.TalkDetail.Post;
import org.jspecify.annotations.Nullable;

/** The talk about one page, for those who may read it; three statements. Thread-safe. */
record TalkDetails(UnitOfWork work, PersonService people) {
    private static final int MOST_REPLIES = 50;

    TalkDetail read(Access access, Subject subject, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            TalkRepository talks = new TalkRepository(manager);
            List<Object[]> rows = talks.posts(access.community(), subject, after, size + 1);
            if (rows.isEmpty()) {
                return new TalkDetail(access, subject, 0, 0, 0, new Slice<>(List.of(), null), Map.of());
            }
            Talk talk = (Talk) rows.get(0)[0];
            Slice<TalkPost> page = Slice.of(
                    rows.stream().map(row -> (TalkPost) row[1]).toList(),
                    size,
                    last -> Cursor.of(last.postedAt().toEpochMilli(), last.id()));
            List<TalkPost> replies = talks.replies(
                    talk.id(), page.items().stream().map(TalkPost::id).toList());
            return told(access, subject, talk, page, replies);
        });
    }

    private TalkDetail told(Access access, Subject subject, Talk talk, Slice<TalkPost> page, List<TalkPost> replies) {
        Set<Long> named = new HashSet<>();
        Stream.concat(page.items().stream(), replies.stream()).forEach(each -> {
            named.add(each.author());
            named.addAll(Marks.people(each.body()));
        });
        Map<Long, PersonCard> cards = people.cards(named);
        Map<Long, List<TalkPost>> byParent = replies.stream().collect(groupingBy(TalkPost::parent));
        List<Post> posts = new ArrayList<>();
        for (TalkPost each : page.items()) {
            List<Post> below = byParent.getOrDefault(each.id(), List.of()).stream()
                    .limit(MOST_REPLIES)
                    .map(reply -> post(reply, cards, List.of()))
                    .toList();
            posts.add(post(each, cards, below));
        }
        return new TalkDetail(
                access,
                subject,
                talk.id(),
                talk.comments(),
                talk.openQuestions(),
                new Slice<>(posts, page.next()),
                cards.values().stream().collect(toMap(PersonCard::id, PersonCard::name)));
    }

    private static Post post(TalkPost post, Map<Long, PersonCard> cards, List<Post> replies) {
        PersonCard author = cards.get(post.author());
        if (author == null) {
            throw new IllegalStateException(
                    "expected a person for id " + post.author() + " named by a post, found none");
        }
        return new Post(post.id(), post.kind(), author, post.body(), post.postedAt(), post.answered(), replies);
    }
}
