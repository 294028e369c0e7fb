package org.espace.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pictures decoded at the size that is wanted, upright. Stateless. */
public final class Scaling {
    private Scaling() {}

    /** The middle square, on white, this many pixels a side; decoded at no more than about twice that. */
    public static BufferedImage square(ImageFile file, int side) throws UnfitImage {
        int stored = Math.min(file.width(), file.height());
        Rectangle middle = new Rectangle((file.width() - stored) / 2, (file.height() - stored) / 2, stored, stored);
        BufferedImage decoded = file.decode(middle, Math.max(1, stored / (2 * side)));
        return upright(decoded, file.orientation(), side, side, BufferedImage.TYPE_INT_RGB);
    }

    /** The whole picture; of one with more pixels than that, only every second, third … in both directions. */
    public static BufferedImage whole(ImageFile file, int mostPixels) throws UnfitImage {
        int step = (int) Math.ceil(Math.sqrt((double) file.width() * file.height() / mostPixels));
        BufferedImage decoded = file.decode(new Rectangle(file.width(), file.height()), Math.max(1, step));
        boolean swaps = file.orientation().swaps();
        int width = swaps ? decoded.getHeight() : decoded.getWidth();
        int height = swaps ? decoded.getWidth() : decoded.getHeight();
        boolean clear = decoded.getColorModel().hasAlpha();
        int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return upright(decoded, file.orientation(), width, height, type);
    }

    /** Fits a picture into a box, on white; halved step by step, so that fine lines do not break up. Never made larger. */
    public static BufferedImage within(BufferedImage picture, int mostWidth, int mostHeight) {
        double factor = Math.min(
                1, Math.min((double) mostWidth / picture.getWidth(), (double) mostHeight / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        return upright(picture, Orientation.UPRIGHT, width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D canvas = drawn.createGraphics();
        try {
            if (type == BufferedImage.TYPE_INT_RGB) {
                canvas.setColor(Color.WHITE);
                canvas.fillRect(0, 0, width, height);
            }
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turn = held.turn(width, height);
            double across = held.swaps() ? height : width;
            double down = held.swaps() ? width : height;
            turn.scale(across / picture.getWidth(), down / picture.getHeight());
            canvas.drawImage(picture, turn, null);
            return drawn;
        } finally {
            canvas.dispose();
        }
    }
}
