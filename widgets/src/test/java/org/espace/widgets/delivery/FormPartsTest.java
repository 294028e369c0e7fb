package org.espace.widgets.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPartsTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final Multipart sent = new Multipart();

    @Test
    void fields_are_read_as_utf_8_and_several_of_a_name_stay_several() {
        PostedForm form = read(sent.text("text", "Grüße, 日本").text("kind", "a").text("kind", "b"));
        assertEquals(List.of("Grüße, 日本"), form.fields().get("text"));
        assertEquals(List.of("a", "b"), form.fields().get("kind"));
        assertTrue(form.whole());
    }

    @Test
    void a_file_comes_without_its_folders_and_the_first_of_a_field_counts() {
        PostedForm form = read(sent.file("file", "C:\\Üben\\Ännchen.png", new byte[] {7, 8})
                .file("file", "second.png", new byte[] {9}));
        assertEquals("Ännchen.png", form.files().get("file").get(0).name());
        assertEquals(2, form.files().get("file").get(0).bytes().length);
        PostedForm other = read(new Multipart().file("file", "../../etc/passwd", new byte[] {1}));
        assertEquals("passwd", other.files().get("file").get(0).name());
    }

    @Test
    void a_nul_in_a_name_goes_and_the_rest_stays() {
        PostedForm form =
                read(sent.file("file", "in the\0 middle.txt", new byte[] {7}).text("behind", "2"));
        assertEquals("in the middle.txt", form.files().get("file").get(0).name());
        assertEquals(List.of("2"), form.fields().get("behind"));
    }

    @Test
    void no_file_was_chosen() {
        assertTrue(read(sent.file("file", "", new byte[0])).files().isEmpty());
    }

    @Test
    void what_was_typed_behind_too_large_a_file_is_still_read() {
        PostedForm form = read(sent.text("before", "1")
                .file("file", "big.png", new byte[6 * MEGABYTE + 1])
                .text("behind", "2"));
        assertEquals("too-large", form.fault());
        assertEquals(List.of("1"), form.fields().get("before"));
        assertEquals(List.of("2"), form.fields().get("behind"));
    }

    @Test
    void six_megabytes_in_several_files_are_not_too_large_and_one_byte_more_is() {
        sent.file("a", "a.png", new byte[3 * MEGABYTE]).file("b", "b.png", new byte[3 * MEGABYTE]);
        assertTrue(read(sent).whole());
        assertEquals("too-large", read(sent.file("c", "c.png", new byte[1])).fault());
    }

    @Test
    void text_and_the_number_of_parts_have_their_bounds() {
        assertEquals(
                "too-large",
                read(new Multipart().text("text", "x".repeat(512 * 1024 + 1))).fault());
        for (int i = 0; i < 201; i++) {
            sent.text("text", "x");
        }
        assertEquals("too-large", read(sent).fault());
    }

    @Test
    void what_breaks_off_is_not_whole() {
        byte[] half =
                sent.text("text", "hello").file("file", "a.png", new byte[100]).brokenOff();
        PostedForm form =
                FormParts.read(Multipart.TYPE, new ByteArrayInputStream(Arrays.copyOf(half, half.length - 50)));
        assertEquals("not-whole", form.fault());
        assertEquals(List.of("hello"), form.fields().get("text"));
    }

    @Test
    void a_body_without_an_end_is_left_alone_after_a_while() {
        byte[] start =
                sent.text("text", "hello").file("file", "a.png", new byte[0]).brokenOff();
        Endless endless = new Endless(Arrays.copyOf(start, start.length - 2));
        assertEquals("too-large", FormParts.read(Multipart.TYPE, endless).fault());
        assertTrue(endless.read <= 65L * MEGABYTE, () -> "read " + endless.read);
    }

    @Test
    void a_body_that_is_no_form_has_nothing() {
        PostedForm form = FormParts.read("multipart/form-data", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertTrue(form.fields().isEmpty());
        assertFalse(form.whole());
        assertFalse(FormParts.are("application/x-www-form-urlencoded"));
    }

    private static PostedForm read(Multipart form) {
        return FormParts.read(Multipart.TYPE, new ByteArrayInputStream(form.bytes()));
    }

    /** Goes on sending after its start. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private long read;

        Endless(byte[] start) {
            this.start = start;
        }

        @Override
        public int read() {
            return read < start.length ? start[(int) read++] & 0xFF : 'x' + 0 * (int) read++;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
