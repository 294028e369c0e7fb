package org.espace.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is to be indexed at the end of one transaction. Belongs to one thread. */
final class Due implements Runnable {
    /** Few, for with many in one list Derby reads the whole table instead of looking each up. */
    private static final int AT_ONCE = 50;

    private final PeopleIndex index;
    private final Set<Long> arrived = new TreeSet<>();
    private final Set<Long> changed = new TreeSet<>();

    Due(PeopleIndex index) {
        this.index = index;
    }

    void arrived(long person) {
        arrived.add(person);
    }

    void changed(long person) {
        changed.add(person);
    }

    @Override
    public void run() {
        changed.removeAll(arrived);
        stretches(arrived).forEach(some -> index.index(some, Set.of()));
        stretches(changed).forEach(some -> index.index(Set.of(), some));
    }

    private static List<Set<Long>> stretches(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Set<Long>> stretches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            stretches.add(new TreeSet<>(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return stretches;
    }
}
