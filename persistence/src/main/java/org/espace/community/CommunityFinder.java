package org.espace.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Ways to a community other than its name. Each shows only what the actor may know of. Thread-safe. */
public final class CommunityFinder {
    /** What has less than this share in common with a text, compared to the closest, is not close. */
    private static final double STILL_CLOSE = 0.08;

    private final UnitOfWork work;
    private final CommunityService communities;

    public CommunityFinder(UnitOfWork work, CommunityService communities) {
        this.work = work;
        this.communities = communities;
    }

    /**
     * Communities that share telling words with a text, by name, purpose or the needs of their first supporters; those closest come first. A rare
     * word counts for more than a common one, a word of the name for more than one of the purpose.
     *
     * @param limit 1 to 50
     */
    public List<CommunitySummary> near(Actor actor, String text, int limit) {
        return work.readAside(manager -> {
            Map<Long, Double> scores = new Terms(manager).near(actor, text);
            double closest =
                    scores.values().stream().mapToDouble(each -> each).max().orElse(0);
            List<Long> best = scores.entrySet().stream()
                    .filter(each -> each.getValue() >= closest * STILL_CLOSE)
                    .sorted(Map.Entry.<Long, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(limit)
                    .map(Map.Entry::getKey)
                    .toList();
            return inOrder(actor, best);
        });
    }

    /** Those in which something happened last come first; what happened in the last two or three minutes may not count yet. */
    public Slice<CommunitySummary> active(Actor actor, @Nullable Cursor after, int size) {
        return work.readAside(manager -> {
            CommunityRepository repository = new CommunityRepository(manager);
            Slice<CommunitySummary> slice =
                    Slice.of(repository.active(actor, after, size + 1), size, last -> repository.activity(last.id()));
            return new Slice<>(communities.upToDate(slice.items()), slice.next());
        });
    }

    /** These communities as far as the actor may know of them, in this order: for features that found them their own way. */
    public List<CommunitySummary> inOrder(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return work.readAside(manager -> {
            Map<Long, CommunitySummary> seen = new CommunityRepository(manager)
                    .seen(actor, ids).stream().collect(Collectors.toMap(CommunitySummary::id, Function.identity()));
            List<CommunitySummary> ordered = new ArrayList<>();
            for (Long id : ids) {
                CommunitySummary found = seen.get(id);
                if (found != null) {
                    ordered.add(found);
                }
            }
            return communities.upToDate(ordered);
        });
    }

    /**
     * Communities that a person belongs to and the actor may know of, by name.
     *
     * @param limit 1 to 200
     */
    public List<CommunitySummary> of(Actor actor, long person, int limit) {
        if (!actor.signedIn()) {
            return List.of();
        }
        return work.readAside(
                manager -> communities.upToDate(new CommunityRepository(manager).of(actor, person, limit)));
    }

    /**
     * Communities, not the actor's own, to which most of these people belong.
     *
     * @param people such as those of the actor's unit; the first 500 count
     */
    public List<Colleagues> among(Actor actor, Collection<Long> people, int limit) {
        List<Long> some = people.stream().limit(500).toList();
        if (some.isEmpty() || !actor.signedIn()) {
            return List.of();
        }
        return work.readAside(manager -> {
            Map<Long, Long> counts = new MembershipRepository(manager).among(actor.person(), some, 3 * limit);
            return inOrder(actor, counts.keySet()).stream()
                    .map(each -> new Colleagues(each, counts.getOrDefault(each.id(), 0L)))
                    .sorted(Comparator.comparingLong(Colleagues::colleagues).reversed())
                    .limit(limit)
                    .toList();
        });
    }
}
