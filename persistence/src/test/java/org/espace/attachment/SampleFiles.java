package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good and bad. */
final class SampleFiles {
    static final byte[] PDF = SamplePdf.with("", "").bytes();
    static final String WHERE = "53.8008N 1.5491W";
    static final String WHO = "Ann Kelly of ward 4";
    private static final String MAIN =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>";

    private SampleFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** A word document with more in it, given in pairs of a name and what it holds. */
    static byte[] docx(Object... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", MAIN.getBytes(UTF_8));
        entries.put("word/document.xml", "<w:document/>".getBytes(UTF_8));
        entries.put("docProps/core.xml", ("<cp:coreProperties>" + WHO + "</cp:coreProperties>").getBytes(UTF_8));
        for (int i = 0; i < more.length; i += 2) {
            entries.put(
                    (String) more[i],
                    more[i + 1] instanceof byte[] bytes ? bytes : ((String) more[i + 1]).getBytes(UTF_8));
        }
        return zip(entries);
    }

    static byte[] odt() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        entries.put("content.xml", "<office:document-content/>".getBytes(UTF_8));
        entries.put("Thumbnails/thumbnail.png", WHO.getBytes(UTF_8));
        entries.put("meta.xml", ("<dc:creator>" + WHO + "</dc:creator>").getBytes(UTF_8));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzip(byte[] file) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return entries;
    }

    /** Of one colour, and so small when packed. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, 0, Color.ORANGE.getRGB());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A photo that says where it was taken, and that the camera lay on its side. */
    static byte[] photo() {
        byte[] jpeg = picture("jpeg", 60, 40);
        byte[] note = (WHERE + "\0").getBytes(US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + note.length);
        exif.put(bytes("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(note.length).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
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

    /** A few bytes that say they are a picture of that size. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(bytes("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 check = new CRC32();
        check.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header)
                .putInt((int) check.getValue())
                .array();
    }
}
