package org.espace.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
    private static final String SECRET = "53.8008N 1.5491W";

    @ParameterizedTest
    @EnumSource
    void a_photo_is_kept_replaced_and_taken_away(TestDatabase engine) throws IOException {
        Town town = Town.shared(engine);
        ProfileService profiles = town.domain.profiles();
        Actor jo = town.person("jo-photo", "Jo Photo", "Nurse");
        profiles.photo(jo, quarters("png"));
        String first = town.domain.people().card(jo.person()).photo();
        assertEquals(
                256, read(profiles.photoOf(town.cy, jo.person()).orElseThrow()).getWidth());
        assertTrue(profiles.photoOf(Actor.ANONYMOUS, jo.person()).isEmpty());
        profiles.photo(jo, withOrientation(quarters("jpeg"), 6));
        assertNotEquals(first, town.domain.people().card(jo.person()).photo());
        profiles.removePhoto(jo);
        assertEquals("", town.domain.people().card(jo.person()).photo());
        assertTrue(profiles.photoOf(town.cy, jo.person()).isEmpty());
    }

    /** The four corners, clockwise from the top left, of a picture whose own are red, green, blue, yellow. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBY", "2, GRYB", "3, BYRG", "4, YBGR", "5, RYBG", "6, YRGB", "7, BGRY", "8, GBYR",
    })
    void a_face_is_turned_upright_and_nothing_of_the_file_stays(int orientation, String corners) throws IOException {
        byte[] file = withOrientation(quarters("jpeg"), orientation);
        assertTrue(text(file).contains(SECRET));
        byte[] face = Picture.face(file);
        assertFalse(text(face).contains(SECRET));
        assertFalse(text(face).contains("Exif"));
        BufferedImage seen = read(face);
        assertEquals(
                corners, corner(seen, 60, 60) + corner(seen, 195, 60) + corner(seen, 195, 195) + corner(seen, 60, 195));
    }

    @Test
    void a_large_picture_is_cut_square_in_the_middle() throws IOException {
        BufferedImage wide = new BufferedImage(4000, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = wide.createGraphics();
        canvas.setColor(Color.GREEN);
        canvas.fillRect(1500, 0, 1000, 1000);
        canvas.dispose();
        BufferedImage face = read(Picture.face(encode(wide, "png")));
        assertEquals("GG", corner(face, 3, 3) + corner(face, 252, 252));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "%PDF-1.7"})
    void what_is_no_picture_is_refused(String content) {
        assertEquals("not-a-picture", refusal(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_picture_cut_short_and_one_too_large_are_refused() throws IOException {
        byte[] whole = quarters("png");
        assertEquals("not-a-picture", refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("too-large", refusal(new byte[Picture.LARGEST_BYTES + 1]));
    }

    @Test
    void a_small_file_that_claims_to_be_a_huge_picture_is_never_decoded() {
        assertEquals("too-many-pixels", refusal(pngThatClaims(50_000, 50_000)));
        assertEquals("too-many-pixels", refusal(pngThatClaims(30_000, 10)));
    }

    private static String refusal(byte[] upload) {
        return assertThrows(Refused.class, () -> Picture.face(upload))
                .faults()
                .get(0)
                .code();
    }

    private static byte[] pngThatClaims(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 check = new CRC32();
        check.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] quarters(String format) throws IOException {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.YELLOW, Color.BLUE};
        for (int i = 0; i < 4; i++) {
            canvas.setColor(colours[i]);
            canvas.fillRect(i % 2 * 300, i / 2 * 300, 300, 300);
        }
        canvas.dispose();
        return encode(image, format);
    }

    /** Puts an Exif segment with the orientation, and where the picture was taken, behind the first two bytes of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] note = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + note.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(note.length).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(note);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String corner(BufferedImage image, int x, int y) {
        Color seen = new Color(image.getRGB(x, y));
        boolean red = seen.getRed() > 128;
        boolean green = seen.getGreen() > 128;
        return red && green ? "Y" : red ? "R" : green ? "G" : "B";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
