package org.espace.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryStoreTest extends AttachmentStoreContract {
    @TempDir
    Path folder;

    @Override
    AttachmentStore store() {
        return new DirectoryStore(folder.resolve("files"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "20200101-..", "20200101-0123456789abcdef0123456789abcdef/x"})
    void no_key_leads_out_of_the_folder(String key) {
        assertThrows(IllegalArgumentException.class, () -> store().read(key));
    }

    @Test
    void a_file_half_written_is_none() throws IOException {
        String name = "0123456789abcdef0123456789abcdef";
        store().keep("20200101-" + name, new byte[] {1});
        Path day = folder.resolve("files").resolve("20200101");
        Files.move(day.resolve(name), day.resolve(name + ".part"));
        assertEquals(0, store().keys("20200101", "20200102", 5).size());
    }
}
