package org.espace.attachment;

/**
 * A file that is attached to something.
 *
 * @param id not to be guessed, and in no order
 * @param part what carries it: empty for the thing itself, else such as {@code answer-12}
 * @param size in bytes
 * @param width in pixels, 0 unless it is a picture; so is the height
 * @param person id of who attached it; 0 when that is not known
 */
public record Attachment(
        long id, String part, String name, FileType type, int size, int width, int height, long person) {
    private static final double WIDEST = 320;
    private static final double HIGHEST = 240;

    /** In the pixels of a page, so that it leaves the room before the picture has come. */
    public int shownWidth() {
        return (int) Math.max(1, Math.round(width * factor()));
    }

    public int shownHeight() {
        return (int) Math.max(1, Math.round(height * factor()));
    }

    private double factor() {
        return width == 0 || height == 0 ? 1 : Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    }
}
