package org.espace.search;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.espace.community.CommunityService;
import org.espace.community.Horizon;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.lease.LeaseService;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.unit.UnitService;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was written. What an actor may not see is neither found nor counted, suggested or told of: that is a condition of every search, and what was found is
 * looked up once more before it is shown. Thread-safe.
 *
 * <p>Where the index cannot be used, searching throws {@link IndexBroken}; suggestions are then none.
 */
public final class SearchService {
    private static final Logger LOG = System.getLogger(SearchService.class.getName());
    private static final int MOST_CHOICES = 8;
    private static final int LONGEST_BODY = 10_000;
    private static final int MOST_MISSED = 20;

    private final Contents contents;
    private final CommunityService communities;
    private final PersonService people;
    private final UnitService units;
    private final Clock clock;
    private final Needs needs;
    private final Indexing indexing;

    /** @param index opened when it is first needed, once */
    public SearchService(
            UnitOfWork work,
            Contents contents,
            CommunityService communities,
            PersonService people,
            UnitService units,
            Supplier<SearchIndex> index,
            LeaseService leases,
            Clock clock) {
        this.contents = contents;
        this.communities = communities;
        this.people = people;
        this.units = units;
        this.clock = clock;
        this.needs = new Needs(work, clock);
        this.indexing = new Indexing(work, contents, people, index, needs, leases, clock);
    }

    /** What keeps the index; whoever opened the domain has it run, and closes it. */
    public Indexing indexing() {
        return indexing;
    }

    /**
     * Best first. What nobody who may see as much could find is remembered as a need, without who looked.
     *
     * @param size 1 to 50
     */
    public SearchPage search(Actor actor, SearchQuery query, @Nullable Cursor after, int size) {
        if (query.isEmpty()) {
            return SearchPage.EMPTY;
        }
        IndexQuery asked = new IndexQuery(
                query.words(),
                Indexing.OTHERWISE,
                reach(actor, communities.horizon(actor)),
                query.narrowing(),
                clock.instant(),
                ranked(after),
                size,
                true);
        Found found = indexing.index().find(asked);
        if (found.ranked().isEmpty() && after == null && query.narrowing().isNone() && actor.signedIn()) {
            needs.remember(actor.person(), query.words());
        }
        return page(actor, query, found, size);
    }

    /** Things whose titles begin so, for somebody who types; the last word may be unfinished. */
    public List<Suggestion> suggest(Actor actor, String typed, int most) {
        String words = SearchQuery.of(typed).words();
        if (words.isEmpty()) {
            return List.of();
        }
        Reach reach = reach(actor, communities.horizon(actor));
        List<Ref> refs = tried(index -> index.begin(words, reach, most));
        Excerpt excerpt = new Excerpt(words, true);
        return contents.headlines(actor, refs).values().stream()
                .map(each -> new Suggestion(each.ref(), each.title(), excerpt.line(each.title()), false))
                .toList();
    }

    /**
     * Questions like the one being written, best first.
     *
     * @param community whose questions come into it; 0 for all that the actor may read
     */
    public List<Suggestion> similar(Actor actor, long community, String title, String body, int most) {
        Reach reach = reach(actor, communities.horizon(actor));
        String begun = body.substring(0, Math.min(body.length(), LONGEST_BODY));
        Likeness likeness = new Likeness(
                SearchQuery.of(title).words(), Plain.of(begun), "question", community, Indexing.OTHERWISE, reach);
        Excerpt excerpt = new Excerpt(likeness.title());
        return seen(actor, tried(index -> index.alike(likeness, most))).values().stream()
                .map(each -> new Suggestion(
                        each.ref(),
                        each.title(),
                        excerpt.line(each.title()),
                        !each.replies().isEmpty()))
                .toList();
    }

    /**
     * What people looked for and did not find, the most wanted first; from three people on.
     *
     * @throws NotFound unless the actor administers or coordinates something: nobody else learns that there is such a list
     */
    public List<Missed> missed(Actor actor) {
        if (!looksAfter(actor)) {
            throw new NotFound("list", "missed");
        }
        return needs.most(MOST_MISSED);
    }

    /** As {@link #missed}, but nothing where the actor looks after nothing. */
    public List<Missed> missedIfLookedAfter(Actor actor) {
        return looksAfter(actor) ? needs.most(MOST_MISSED) : List.of();
    }

    private boolean looksAfter(Actor actor) {
        return actor.administrator() || communities.horizon(actor).coordinates();
    }

    private SearchPage page(Actor actor, SearchQuery query, Found found, int size) {
        List<Found.Ranked> shown =
                found.ranked().subList(0, Math.min(size, found.ranked().size()));
        Map<Ref, Content> seen =
                seen(actor, shown.stream().map(Found.Ranked::ref).toList());
        Set<Long> authors = seen.values().stream().map(Content::author).collect(Collectors.toSet());
        Named named = Named.of(communities, units, seen.values(), found.facets());
        var cards = people.cards(authors.stream().filter(author -> author != 0).toList());
        Excerpt excerpt = new Excerpt(query.words());
        List<Hit> hits = new ArrayList<>();
        seen.values().forEach(content -> {
            String text = Plain.of(content.text());
            String replies = excerpt.anyIn(text) ? "" : Plain.of(content.replies());
            boolean inReplies = !replies.isEmpty() && excerpt.anyIn(replies);
            hits.add(new Hit(
                    content.ref(),
                    excerpt.line(content.title()),
                    excerpt.around(inReplies ? replies : text),
                    inReplies,
                    content.community(),
                    named.community(content.community()),
                    cards.get(content.author()),
                    content.tags(),
                    content.at()));
        });
        boolean more = found.ranked().size() > size;
        return new SearchPage(hits, found.total(), named.choices(MOST_CHOICES), more ? cursor(shown) : null);
    }

    /** Nothing where the index cannot be used: an offer keeps nobody from writing. */
    private List<Ref> tried(Asking asking) {
        try {
            return asking.of(indexing.index());
        } catch (IndexBroken broken) {
            LOG.log(Level.WARNING, "Nothing is suggested: " + broken.getMessage());
            return List.of();
        }
    }

    private interface Asking {
        List<Ref> of(SearchIndex index);
    }

    /** What the index has wrong is looked at again soon. */
    private Map<Ref, Content> seen(Actor actor, Collection<Ref> refs) {
        Map<Ref, Content> seen = contents.visible(actor, refs);
        Set<Ref> unseen = new HashSet<>(refs);
        unseen.removeAll(seen.keySet());
        if (!unseen.isEmpty()) {
            indexing.doubt(unseen);
        }
        return seen;
    }

    private static Reach reach(Actor actor, Horizon horizon) {
        return new Reach(actor.signedIn(), horizon.readable(), horizon.known());
    }

    private static Found.@Nullable Ranked ranked(@Nullable Cursor after) {
        return after == null
                ? null
                : new Found.Ranked(Ref.NONE, Float.intBitsToFloat((int) after.number(0)), after.id());
    }

    private static Cursor cursor(List<Found.Ranked> shown) {
        Found.Ranked last = shown.get(shown.size() - 1);
        return Cursor.of(Float.floatToIntBits(last.score()), last.place());
    }
}
