package org.espace.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.espace.exchange.dump.DumpRow;
import org.jspecify.annotations.Nullable;

/** What the rows of a batch refer to, found before any of them is kept. Lives as long as one unit of work. */
final class References {
    /** Before each query JPA looks through all it holds, so it should never hold many. */
    private static final int ROWS_AT_ONCE = 20;

    private final Origin origin;
    private final Map<ImportKind, Map<String, Local>> found = new EnumMap<>(ImportKind.class);

    private long rows;
    private long guests;

    private References(Origin origin) {
        this.origin = origin;
    }

    /** One statement a kind. */
    static References of(Collection<DumpRow> rows, Step step, Origin origin) {
        Map<ImportKind, Set<String>> wanted = new EnumMap<>(ImportKind.class);
        for (DumpRow row : rows) {
            step.refersTo(row).forEach((kind, keys) -> wanted.computeIfAbsent(kind, any -> new HashSet<>())
                    .addAll(keys));
        }
        References references = new References(origin);
        wanted.forEach((kind, keys) -> references.found.put(kind, new HashMap<>(origin.known(kind, keys))));
        return references;
    }

    @Nullable
    Local find(ImportKind kind, String key) {
        return found.getOrDefault(kind, Map.of()).get(key);
    }

    /** @throws NoSuchElementException when it was not asked before whether it is missing */
    Local get(ImportKind kind, String key) {
        Local local = find(kind, key);
        if (local == null) {
            throw new NoSuchElementException(kind + " " + key);
        }
        return local;
    }

    /** Notes what was just kept. */
    void add(ImportKind kind, String key, Local local) {
        origin.keep(kind, key, local);
        found.computeIfAbsent(kind, any -> new HashMap<>()).put(key, local);
    }

    /** Notes an author who was just made; the rows that name him come after him into the database. */
    void addGuest(String key, Local local) {
        add(ImportKind.GUEST, key, local);
        origin.write();
        guests++;
    }

    /** How many guests were made. */
    long guests() {
        return guests;
    }

    /** To be called after each row: now and then writes what was kept. */
    void settle() {
        if (++rows % ROWS_AT_ONCE == 0) {
            origin.write();
        }
    }
}
