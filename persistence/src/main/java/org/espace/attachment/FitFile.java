package org.espace.attachment;

/**
 * A file that was looked into and written anew: what is kept. Only {@link Inspection} makes one. The bytes are not copied.
 *
 * @param name safe in every file system, with the ending of its type
 * @param width in pixels, 0 unless it is a picture; so is the height
 * @param preview a small JPEG of a large picture; empty for all else
 */
public record FitFile(String name, FileType type, byte[] bytes, int width, int height, byte[] preview) {}
