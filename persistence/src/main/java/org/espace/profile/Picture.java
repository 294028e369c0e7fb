package org.espace.profile;

import java.util.List;
import org.espace.image.Encoding;
import org.espace.image.ImageFile;
import org.espace.image.Scaling;
import org.espace.image.UnfitImage;
import org.espace.shared.Fault;
import org.espace.shared.Refused;

/**
 * Makes a face of an uploaded file: the middle square, upright, on a plain canvas, encoded anew, so that nothing of the file but its
 * picture stays.
 */
final class Picture {
    static final int SIDE = 256;
    static final int LARGEST_BYTES = 5 * 1024 * 1024;
    private static final float QUALITY = 0.85f;

    private Picture() {}

    /** @throws Refused on field {@code photo}: {@code too-large}, {@code not-a-picture}, {@code too-many-pixels} */
    static byte[] face(byte[] upload) {
        if (upload.length > LARGEST_BYTES) {
            throw bad("too-large", LARGEST_BYTES / 1024 / 1024, 1 + upload.length / 1024 / 1024);
        }
        synchronized (ImageFile.ONE_AT_A_TIME) {
            try {
                return Encoding.jpeg(Scaling.square(ImageFile.of(upload), SIDE), QUALITY);
            } catch (UnfitImage unfit) {
                throw bad(unfit.code(), unfit.details());
            }
        }
    }

    private static Refused bad(String code, Object... details) {
        return new Refused(List.of(Fault.of("photo", code, details)));
    }
}
