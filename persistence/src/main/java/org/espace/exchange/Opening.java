package org.espace.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.espace.community.CommunityService;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.exchange.dump.BadRow;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.jspecify.annotations.Nullable;

/** Opens the community of a dump, dated as its oldest account or post: which takes a look through both files. */
final class Opening {
    static final List<DumpFile> FILES = List.of(DumpFile.USERS, DumpFile.POSTS);
    private static final String PURPOSE =
            "Questions and answers kept from a Stack Exchange site. Content: CC BY-SA, by its authors.";

    private Opening() {}

    static long open(CommunityService communities, String name, Passes passes, Clock clock) {
        AtomicReference<@Nullable Instant> oldest = new AtomicReference<>();
        FILES.forEach(file -> passes.each(file, row -> oldest.accumulateAndGet(date(row), Opening::older)));
        Instant found = oldest.get();
        Instant opened = found == null ? clock.instant() : found;
        return communities.open(new NewCommunity(name, PURPOSE, false, Privacy.PUBLIC, opened, false));
    }

    /** A date that cannot be read is told of when its row is kept. */
    private static @Nullable Instant date(DumpRow row) {
        try {
            return row.date("CreationDate");
        } catch (BadRow toldLater) {
            return null;
        }
    }

    private static @Nullable Instant older(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
