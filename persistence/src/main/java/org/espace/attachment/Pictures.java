package org.espace.attachment;

import java.awt.image.BufferedImage;
import org.espace.image.Encoding;
import org.espace.image.ImageFile;
import org.espace.image.Scaling;
import org.espace.image.UnfitImage;

/** Pictures, turned upright and written anew: a JPEG stays one, PNG and the first picture of a GIF become PNG. Stateless. */
final class Pictures {
    /** Decoded in 64 MB; a picture with more keeps every second pixel. */
    private static final int MOST_KEPT = 16_000_000;

    private static final int PREVIEW_WIDTH = 640;
    private static final int PREVIEW_HEIGHT = 480;
    private static final int SMALL_ENOUGH = 60 * 1024;
    private static final float QUALITY = 0.88f;
    private static final float PREVIEW_QUALITY = 0.8f;

    private Pictures() {}

    static FitFile clean(NewFile file) throws UnfitFile {
        try {
            ImageFile image = ImageFile.of(file.bytes());
            BufferedImage picture = Scaling.whole(image, MOST_KEPT);
            boolean photo = image.format().equals("jpeg");
            byte[] written = photo ? Encoding.jpeg(picture, QUALITY) : Encoding.png(picture);
            FileType type = photo ? FileType.JPEG : FileType.PNG;
            return new FitFile(
                    FileName.of(file.name(), type),
                    type,
                    written,
                    picture.getWidth(),
                    picture.getHeight(),
                    preview(picture, written));
        } catch (UnfitImage unfit) {
            throw new UnfitFile(unfit.code(), unfit.details());
        }
    }

    private static byte[] preview(BufferedImage picture, byte[] written) {
        boolean fits = picture.getWidth() <= PREVIEW_WIDTH && picture.getHeight() <= PREVIEW_HEIGHT;
        return fits && written.length <= SMALL_ENOUGH
                ? new byte[0]
                : Encoding.jpeg(Scaling.within(picture, PREVIEW_WIDTH, PREVIEW_HEIGHT), PREVIEW_QUALITY);
    }
}
