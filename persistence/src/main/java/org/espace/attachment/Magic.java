package org.espace.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file holds, by its first bytes; its name is not asked. The only place that knows Tika. Stateless. */
final class Magic {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private Magic() {}

    /** Such as {@code image/png}; {@code application/octet-stream} for what nobody knows. */
    static String of(byte[] bytes) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(bytes), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
