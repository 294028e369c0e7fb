package org.espace.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.ledger.Happening;
import org.espace.shared.Ref;

/**
 * Gathers changes, told from the last to the first, into lines: those of one kind to one thing, no longer apart from the last of them than the gap. Belongs
 * to one thread.
 */
final class Folding {
    /** Closer together than that, like changes of one thing are one piece of news. */
    static final Duration CLOSE = Duration.ofHours(12);

    private static final int LEAST_STRETCH = 60;

    private record Key(String kind, Ref thing) {}

    private final int size;
    private final Duration gap;
    private final List<List<Happening>> lines = new ArrayList<>();
    private final Map<Key, List<Happening>> open = new LinkedHashMap<>();

    /** @param gap zero to leave each change a line of its own */
    Folding(int size, Duration gap) {
        this.size = size;
        this.gap = gap;
    }

    /** @return false, and nothing is taken, when it would be a line too many */
    boolean take(Happening next) {
        Key key = new Key(next.kind(), Kinds.ALL.thing(next));
        List<Happening> line = open.get(key);
        if (line != null && close(line.get(0), next)) {
            line.add(next);
            return true;
        }
        if (lines.size() == size) {
            return false;
        }
        List<Happening> another = new ArrayList<>(List.of(next));
        lines.add(another);
        open.put(key, another);
        return true;
    }

    /**
     * How much of the ledger to read at a time: more when the first stretch was not enough, as then much is folded.
     *
     * @param already how many stretches were read
     */
    int stretch(int already) {
        int first = Math.max(LEAST_STRETCH, gap.isZero() ? size + 1 : 3 * size);
        return already == 0 ? first : 4 * first;
    }

    /** The changes of each line, the last first. */
    List<List<Happening>> lines() {
        return lines;
    }

    private boolean close(Happening last, Happening next) {
        return Duration.between(next.happenedAt(), last.happenedAt()).compareTo(gap) < 0;
    }
}
