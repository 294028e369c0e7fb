package org.espace.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** When things are written within three years: every year more, by day more than by night, and a third of it on a few days on which much happens. Immutable. */
final class Moments {
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;
    private static final int DAYS = 1_095;
    private static final int BUSY_DAYS = 60;

    private final long end;
    private final Zipf busy = new Zipf(BUSY_DAYS);

    /** @param now nothing is written in the hour before, so that whoever reads finds quiet */
    Moments(long now) {
        this.end = now - HOUR;
    }

    /** Before anything was written. */
    long beginning() {
        return end - (DAYS + 1) * DAY;
    }

    long one(SplittableRandom random) {
        return random.nextInt(3) == 0 ? onBusyDay(random) : usual(random);
    }

    /** So many, the oldest first. */
    long[] drawn(int many, SplittableRandom random) {
        long[] moments = new long[many];
        for (int i = 0; i < many; i++) {
            moments[i] = one(random);
        }
        Arrays.sort(moments);
        return moments;
    }

    /** So many replies, the first first: most soon, some after years. */
    long[] after(long moment, int many, SplittableRandom random) {
        long[] moments = new long[many];
        for (int i = 0; i < many; i++) {
            double late = random.nextDouble();
            moments[i] = moment + 1 + (long) ((end - moment) * late * late * late * late);
        }
        Arrays.sort(moments);
        return moments;
    }

    private long usual(SplittableRandom random) {
        return at((int) (DAYS * Math.sqrt(random.nextDouble())), random, 10);
    }

    /** Within three hours of a day that was drawn before. */
    private long onBusyDay(SplittableRandom random) {
        return at(Population.random(-busy.draw(random)).nextInt(DAYS), random, 3);
    }

    private long at(int day, SplittableRandom random, int hours) {
        return end - (DAYS - day) * DAY + (random.nextInt(20) == 0 ? 0 : 8 * HOUR) + random.nextLong(hours * HOUR);
    }
}
