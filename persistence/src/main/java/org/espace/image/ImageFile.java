package org.espace.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A JPEG, PNG or GIF file: its size as the header says, and its first picture when that is asked for. Told by what the file holds, never
 * by its name. Hold {@link #ONE_AT_A_TIME} for as long as a decoded picture is in use, for it takes much memory. Immutable.
 *
 * @param format {@code jpeg}, {@code png} or {@code gif}
 * @param width in pixels, as stored, and so is the height: before the picture is turned upright
 */
public record ImageFile(String format, int width, int height, Orientation orientation, byte[] bytes) {
    public static final long MOST_PIXELS = 40_000_000;
    public static final Object ONE_AT_A_TIME = new Object();
    private static final int LONGEST_SIDE = 20_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    /** What is done with a file once its header was read. */
    private interface Task<T> {
        T with(ImageReader reader) throws IOException, UnfitImage;
    }

    /** @throws UnfitImage when it is no picture, or claims to be more than 40 million pixels or 20,000 a side; nothing is decoded yet */
    public static ImageFile of(byte[] bytes) throws UnfitImage {
        return read(bytes, reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new UnfitImage("too-many-pixels", MOST_PIXELS / 1_000_000, width, height);
            }
            String format = format(reader);
            Orientation orientation = format.equals("jpeg") ? Orientation.of(bytes) : Orientation.UPRIGHT;
            return new ImageFile(format, width, height, orientation, bytes);
        });
    }

    /**
     * A part of the picture as it is stored, every {@code step}th pixel of it.
     *
     * @throws UnfitImage when the file is broken
     */
    public BufferedImage decode(Rectangle part, int step) throws UnfitImage {
        return read(bytes, reader -> {
            ImageReadParam wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(part);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        });
    }

    private static <T> T read(byte[] bytes, Task<T> task) throws UnfitImage {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                return task.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Decoders answer a broken file with exceptions of every kind.
            throw new UnfitImage("not-a-picture");
        }
    }

    private static ImageReader reader(ImageInputStream in) throws UnfitImage {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try {
                if (FORMATS.contains(format(reader))) {
                    return reader;
                }
            } catch (IOException nameless) {
                reader.dispose();
            }
        }
        throw new UnfitImage("not-a-picture");
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }
}
