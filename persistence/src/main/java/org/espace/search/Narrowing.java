package org.espace.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What hits have to have, besides the words.
 *
 * @param kind empty for any
 * @param community 0 for any
 * @param tag empty for any
 * @param unit of the author; 0 for any
 * @param age null for any
 */
public record Narrowing(
        String kind,
        long community,
        String tag,
        long unit,
        @Nullable Age age) {

    public static final Narrowing NONE = new Narrowing("", 0, "", 0, null);

    public boolean isNone() {
        return equals(NONE);
    }

    public Narrowing kind(String another) {
        return new Narrowing(another, community, tag, unit, age);
    }

    /** How long ago something was written. */
    public enum Age {
        WEEK(0, 7),
        MONTH(0, 31),
        YEAR(0, 366),
        OLDER(366, 36_500);

        private final int youngest;
        private final int oldest;

        Age(int youngest, int oldest) {
            this.youngest = youngest;
            this.oldest = oldest;
        }

        /** In epoch milliseconds, the first that counts. */
        public long from(Instant now) {
            return now.toEpochMilli() - oldest * 86_400_000L;
        }

        /** In epoch milliseconds, the first that counts no more. */
        public long until(Instant now) {
            return youngest == 0 ? Long.MAX_VALUE : now.toEpochMilli() - youngest * 86_400_000L;
        }
    }
}
