package org.espace.attachment;

import java.awt.image.BufferedImage;
import org.espace.image.Encoding;

/** What stands in the place of a small picture of a document's first page. */
final class Thumbnail {
    static final byte[] BLANK = Encoding.png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));

    private Thumbnail() {}
}
