package org.espace.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.espace.content.Contents;
import org.espace.ledger.Tail;
import org.espace.person.PersonChanged;
import org.espace.shared.Ref;

/**
 * Brings an index up to date. What it was never told is walked; from then on the ledger is followed, its last minutes read again and again, as changes
 * come to light out of order. What the index has already is not written again, so that reading twice costs little and does no harm.
 * Belongs to one thread, but for {@link #doubt}.
 */
final class Upkeep {
    private static final int WALKED = 200;
    private static final int READ = 2_000;
    private static final int LOADED = 100;
    private static final int MOST_OF_ONE = 5_000;
    private static final int MOST_DOUBTED = 10_000;

    private final SearchIndex index;
    private final Contents contents;
    private final Cards cards;
    private final Tail tail;
    private final Clock clock;
    private final Map<Long, Long> followed = new HashMap<>();
    private final Queue<Ref> doubted = new ConcurrentLinkedQueue<>();

    Upkeep(SearchIndex index, Contents contents, Cards cards, Tail tail, Clock clock) {
        this.index = index;
        this.contents = contents;
        this.cards = cards;
        this.tail = tail;
        this.clock = clock;
    }

    /** One step; whether there is more to do at once. */
    boolean step(LongConsumer walked) {
        Position position = index.position();
        if (position.isNowhere()) {
            List<String> kinds = kinds();
            Position start = new Position(clock.millis(), kinds.isEmpty() ? "" : kinds.get(0), 0);
            index.change(List.of(), List.of(), start);
            return true;
        }
        return position.walking() ? walk(position, walked) : follow(position);
    }

    /** Looks again at what was doubted, and at nothing else: where another node follows the ledger. */
    void mend() {
        Position position = index.position();
        if (!doubted.isEmpty() && !position.isNowhere()) {
            tell(drained(new LinkedHashSet<>()), position, position);
        }
    }

    /** To be looked at again, as what was found of it is not there. Thread-safe. */
    void doubt(Collection<Ref> refs) {
        if (doubted.size() < MOST_DOUBTED) {
            doubted.addAll(refs);
        }
    }

    private boolean walk(Position position, LongConsumer walked) {
        String kind = position.kind();
        List<Long> ids = contents.kinds().contains(kind) ? contents.of(kind).ids(position.after(), WALKED) : List.of();
        if (ids.isEmpty()) {
            index.change(List.of(), List.of(), new Position(position.recordedUntil(), following(kind), 0));
            return true;
        }
        List<Ref> refs = ids.stream().map(id -> new Ref(kind, id)).toList();
        Position reached = new Position(position.recordedUntil(), kind, ids.get(ids.size() - 1));
        index.change(cards.of(refs), List.of(), reached);
        walked.accept(ids.size());
        return true;
    }

    private List<String> kinds() {
        return List.copyOf(new TreeSet<>(contents.kinds()));
    }

    private String following(String kind) {
        return kinds().stream()
                .filter(each -> each.compareTo(kind) > 0)
                .findFirst()
                .orElse("");
    }

    private boolean follow(Position position) {
        long from = position.recordedUntil() - Tail.SAFETY_WINDOW;
        followed.values().removeIf(recordedAt -> recordedAt < from);
        Set<Ref> refs = new LinkedHashSet<>();
        long until = position.recordedUntil();
        List<Tail.Row> rows;
        long at = from;
        long id = 0;
        do {
            rows = tail.from(at, id, READ);
            for (Tail.Row row : rows) {
                if (followed.put(row.id(), row.recordedAt()) == null) {
                    about(row, refs);
                }
                at = row.recordedAt();
                id = row.id();
            }
            until = Math.max(until, at);
        } while (rows.size() == READ && refs.size() < MOST_OF_ONE);
        tell(drained(refs), new Position(until, "", 0), position);
        return rows.size() == READ;
    }

    private Set<Ref> drained(Set<Ref> refs) {
        for (Ref each = doubted.poll(); each != null; each = doubted.poll()) {
            refs.add(each);
        }
        return refs;
    }

    /** Who has moved to another unit has moved all they wrote. */
    private void about(Tail.Row row, Set<Ref> refs) {
        if (!row.about().isNone()) {
            refs.add(row.about());
        }
        if (row.kind().equals(PersonChanged.KIND)) {
            refs.addAll(index.by(row.about().id(), MOST_OF_ONE));
        }
    }

    private void tell(Set<Ref> refs, Position reached, Position before) {
        List<Ref> all = new ArrayList<>(refs);
        boolean told = false;
        for (int from = 0; from < all.size(); from += LOADED) {
            List<Ref> some = all.subList(from, Math.min(all.size(), from + LOADED));
            // Only the last part takes the position along: after an end in between, all of it is read again.
            Position at = from + LOADED >= all.size() ? reached : before;
            told = tellSome(some, at) || told;
        }
        // A position alone is worth a line only when the ledger is long past it.
        if (!told && reached.recordedUntil() - before.recordedUntil() > Tail.SAFETY_WINDOW) {
            index.change(List.of(), List.of(), reached);
        }
    }

    private boolean tellSome(List<Ref> some, Position at) {
        Map<Ref, Long> kept = index.stamps(some);
        List<IndexCard> there = cards.of(some);
        List<IndexCard> changed = there.stream()
                .filter(card -> {
                    Long stamp = kept.get(card.ref());
                    return stamp == null || stamp != card.stamp();
                })
                .toList();
        Set<Ref> gone = new HashSet<>(kept.keySet());
        there.forEach(card -> gone.remove(card.ref()));
        if (changed.isEmpty() && gone.isEmpty()) {
            return false;
        }
        index.change(changed, gone, at);
        return true;
    }
}
