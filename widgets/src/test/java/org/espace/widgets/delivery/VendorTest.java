package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VendorTest {
    private static final String FOLDER = "/org/espace/widgets/look/vendor/";

    /** What the table says: file, hash. */
    record Listed(String file, String hash) {}

    static Stream<Listed> listed() throws IOException {
        return new String(read("VENDOR.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains(".js "))
                .map(line -> List.of(line.split("\\|")))
                .map(cells -> new Listed(
                        cells.get(1).strip(), cells.get(cells.size() - 1).strip()));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void what_others_wrote_is_served_as_it_came(Listed listed) throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(read(listed.file()));
        assertEquals(listed.hash(), HexFormat.of().formatHex(digest), listed.file());
    }

    @Test
    void the_table_lists_something() throws IOException {
        assertEquals(true, listed().findAny().isPresent());
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = VendorTest.class.getResourceAsStream(FOLDER + file)) {
            assertNotNull(in, file);
            return in.readAllBytes();
        }
    }
}
