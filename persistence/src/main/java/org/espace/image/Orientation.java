package org.espace.image;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How a camera was held: the values 1 to 8 of the Exif tag Orientation, in their order (Exif 2.32, 4.6.4 A). */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    LEFT_MIRRORED(0, 1, 1, 0, 0, 0),
    LEFT(0, 1, -1, 0, 1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0, 1, 1),
    RIGHT(0, -1, 1, 0, 0, 1);

    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;
    private final int moveX;
    private final int moveY;

    Orientation(int xToX, int xToY, int yToX, int yToY, int moveX, int moveY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
        this.moveX = moveX;
        this.moveY = moveY;
    }

    /** As a JPEG file says; upright when it says nothing that can be understood. No other part of the file is looked at. */
    static Orientation of(byte[] jpeg) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > values().length ? UPRIGHT : values()[value - 1];
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return xToX == 0;
    }

    /** What turns a picture upright that is so wide and high then. */
    AffineTransform turn(int width, int height) {
        return new AffineTransform(xToX, xToY, yToX, yToY, (double) moveX * width, (double) moveY * height);
    }
}
