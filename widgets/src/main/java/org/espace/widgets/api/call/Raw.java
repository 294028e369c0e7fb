package org.espace.widgets.api.call;

/**
 * A body that is no JSON, as it came. The bytes are not copied.
 *
 * @param bytes {@link #MOST} at most
 */
public record Raw(byte[] bytes) {
    /** As many as a form may bring along. */
    public static final int MOST = 6 * 1024 * 1024;
}
