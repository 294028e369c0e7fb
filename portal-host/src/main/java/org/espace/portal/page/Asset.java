package org.espace.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A file of the theme. Its address holds a hash of it, so that browsers may keep it for good.
 *
 * @param name such as {@code portal.css}
 */
record Asset(String name, byte[] bytes, String hash) {
    static final String ROOT = "/portal/assets/";

    static Asset of(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/META-INF/portal/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The theme lacks its file " + name + ".");
            }
            byte[] bytes = in.readAllBytes();
            CRC32C crc = new CRC32C();
            crc.update(bytes);
            return new Asset(name, bytes, HexFormat.of().toHexDigits((int) crc.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String address() {
        return ROOT + name + "?v=" + hash;
    }
}
