package org.espace.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.espace.content.Contents;
import org.espace.shared.Ref;

/** Looks at everything that was written, and at everything an index has, and says where they differ. */
final class Comparison {
    private static final int AT_ONCE = 200;

    private final SearchIndex index;
    private final Contents contents;
    private final Cards cards;
    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    Comparison(SearchIndex index, Contents contents, Cards cards) {
        this.index = index;
        this.contents = contents;
        this.cards = cards;
    }

    Verdict run(LongConsumer progress) {
        for (String kind : new TreeSet<>(contents.kinds())) {
            long after = 0;
            List<Long> ids;
            do {
                ids = contents.of(kind).ids(after, AT_ONCE);
                long last = ids.isEmpty() ? Long.MAX_VALUE : ids.get(ids.size() - 1);
                compare(kind, ids, after, last);
                progress.accept(ids.size());
                after = last;
            } while (!ids.isEmpty());
        }
        return new Verdict(compared, differences);
    }

    private void compare(String kind, List<Long> ids, long after, long last) {
        Map<Long, Long> kept = stamps(kind, after, last);
        for (IndexCard card : cards.of(ids.stream().map(id -> new Ref(kind, id)).toList())) {
            compared++;
            Long stamp = kept.remove(card.ref().id());
            if (stamp == null) {
                differences.add(new Difference(card.ref(), Difference.What.MISSING));
            } else if (stamp != card.stamp()) {
                differences.add(new Difference(card.ref(), Difference.What.OUTDATED));
            }
        }
        kept.keySet().forEach(id -> differences.add(new Difference(new Ref(kind, id), Difference.What.GONE)));
    }

    /** Of ids greater than the one, up to the other. */
    private Map<Long, Long> stamps(String kind, long after, long last) {
        Map<Long, Long> all = new HashMap<>();
        long from = after;
        Map<Long, Long> some;
        do {
            some = index.stamps(kind, from, AT_ONCE);
            for (Map.Entry<Long, Long> each : some.entrySet()) {
                from = Math.max(from, each.getKey());
                if (each.getKey() <= last) {
                    all.put(each.getKey(), each.getValue());
                }
            }
        } while (some.size() == AT_ONCE && from < last);
        return all;
    }
}
