package org.espace.concern;

/**
 * How many concerns there are, as far as it is told.
 *
 * @param number 0 when it is fewer than {@link #LEAST}, or none; at most {@link #MOST}, which stands for it and more
 */
public record Count(int number) {
    public static final int LEAST = 5;
    public static final int MOST = 100;

    static Count of(int counted) {
        return new Count(counted < LEAST ? 0 : counted);
    }

    public boolean told() {
        return number > 0;
    }
}
