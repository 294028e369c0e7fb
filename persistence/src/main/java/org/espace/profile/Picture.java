package org.espace.profile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.espace.shared.Fault;
import org.espace.shared.Refused;

/**
 * Makes a face of an uploaded file: the middle square, upright, on a plain canvas, encoded anew, so that nothing of the file but its
 * picture stays. One at a time, for a picture that is decoded takes much memory.
 */
final class Picture {
    static final int SIDE = 256;
    static final int LARGEST_BYTES = 5 * 1024 * 1024;
    static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final Object ONE_AT_A_TIME = new Object();

    private Picture() {}

    /** @throws Refused on field {@code photo}: {@code too-large}, {@code not-a-picture}, {@code too-many-pixels} */
    static byte[] face(byte[] upload) {
        if (upload.length > LARGEST_BYTES) {
            throw bad("too-large", LARGEST_BYTES / 1024 / 1024, 1 + upload.length / 1024 / 1024);
        }
        synchronized (ONE_AT_A_TIME) {
            try {
                return encode(upright(decode(upload), Orientation.of(upload)));
            } catch (Refused told) {
                throw told;
            } catch (IOException | RuntimeException broken) {
                // Decoders answer a broken file with exceptions of every kind.
                throw bad("not-a-picture");
            }
        }
    }

    /** The middle square, at no more than about twice the size that is needed. */
    private static BufferedImage decode(byte[] upload) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                    throw bad("too-many-pixels", MOST_PIXELS / 1_000_000, width, height);
                }
                int side = Math.min(width, height);
                int step = Math.max(1, side / (2 * SIDE));
                ImageReadParam wanted = reader.getDefaultReadParam();
                wanted.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
                wanted.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, wanted);
            } finally {
                reader.dispose();
            }
        }
    }

    /** By what the file holds, never by its name. */
    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw bad("not-a-picture");
    }

    private static BufferedImage upright(BufferedImage square, Orientation orientation) {
        BufferedImage face = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = face.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, SIDE, SIDE);
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turn = orientation.turn(SIDE);
            turn.scale((double) SIDE / square.getWidth(), (double) SIDE / square.getHeight());
            canvas.drawImage(square, turn, null);
            return face;
        } finally {
            canvas.dispose();
        }
    }

    private static byte[] encode(BufferedImage face) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(face, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refused bad(String code, Object... details) {
        return new Refused(List.of(Fault.of("photo", code, details)));
    }
}
