package org.espace.attachment;

import static org.espace.attachment.SampleFiles.bytes;
import static org.espace.attachment.SampleFiles.docx;
import static org.espace.attachment.SampleFiles.picture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {
    private static final String EXTERNAL = "<Relationships><Relationship Id='a' Type='http://x/%s'"
            + " Target='http://e.example/t.dotm' TargetMode='%s'/></Relationships>";

    static List<Arguments> attacks() {
        byte[] bomb = new byte[49 * 1024 * 1024];
        byte[] inner = docx("word/media/huge.xml", new byte[40 * 1024 * 1024]);
        return List.of(
                Arguments.of(
                        "a page named as a picture", "x.png", bytes("<html><script>alert(1)</script>"), "not-allowed"),
                Arguments.of("a page behind a comment", "x.txt", bytes("<!DOCTYPE html><p>"), "not-allowed"),
                Arguments.of(
                        "SVG, which runs", "x.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "not-allowed"),
                Arguments.of("XML", "x.xml", bytes("<?xml version='1.0'?><a/>"), "not-allowed"),
                Arguments.of("a program", "x.exe", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff"), "not-allowed"),
                Arguments.of("a program named as PDF", "x.pdf", bytes("\u007fELF\2\1\1\0"), "not-allowed"),
                Arguments.of(
                        "GIF and script at once", "x.gif", bytes("GIF89a/*\0\0\0*/=1;alert(1)//"), "not-a-picture"),
                Arguments.of("a cut picture", "x.png", Arrays.copyOf(picture("png", 9, 9), 50), "not-a-picture"),
                Arguments.of("a huge header", "x.png", SampleFiles.pngThatClaims(60_000, 60_000), "too-many-pixels"),
                Arguments.of("WebP", "x.webp", bytes("RIFF\32\0\0\0WEBPVP8L\15\0\0\0"), "other-picture"),
                Arguments.of("a packed file", "x.zip", SampleFiles.zip(Map.of("a.txt", bytes("a"))), "packed"),
                Arguments.of(
                        "a packed file named as a document",
                        "x.docx",
                        SampleFiles.zip(Map.of("a.xml", bytes("a"))),
                        "packed"),
                Arguments.of("a bomb", "x.docx", docx("word/big.xml", bomb), "too-much-inside"),
                Arguments.of(
                        "a bomb in a document", "x.docx", docx("word/embeddings/a.docx", inner), "too-much-inside"),
                Arguments.of(
                        "a document in a document in one",
                        "x.docx",
                        docx("word/embeddings/a.docx", docx("word/embeddings/b.docx", docx())),
                        "active"),
                Arguments.of("a packed file in a document", "x.docx", docx("word/media/a.png", docx()), "packed"),
                Arguments.of("macros", "x.docx", docx("word/vbaProject.bin", "x"), "macros"),
                Arguments.of("macros in capitals", "x.docx", docx("word/VBAPROJECT.BIN", "x"), "macros"),
                Arguments.of("an object that runs", "x.docx", docx("word/embeddings/oleObject1.bin", "x"), "active"),
                Arguments.of("a program in a document", "x.docx", docx("word/media/a.exe", "MZ"), "active"),
                Arguments.of("a page in a document", "x.docx", docx("word/afchunk.htm", "<p>"), "active"),
                Arguments.of("a name that climbs", "x.docx", docx("../../etc/passwd.xml", "x"), "active"),
                Arguments.of(
                        "a template from elsewhere",
                        "x.docx",
                        docx("word/_rels/settings.xml.rels", EXTERNAL.formatted("attachedTemplate", "External")),
                        "active"),
                Arguments.of(
                        "the same, disguised",
                        "x.docx",
                        docx("word/_rels/settings.xml.rels", EXTERNAL.formatted("attachedTemplate", "&#69;xternal")),
                        "active"),
                Arguments.of("PDF with no end", "x.pdf", bytes("%PDF-1.7\n"), "broken"),
                Arguments.of(
                        "an old office file",
                        "x.doc",
                        bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0"),
                        "old-office"),
                Arguments.of(
                        "no UTF-8",
                        "x.txt",
                        bytes("Gr\u00fc\u00dfe, this is written in another way of writing"),
                        "not-text"),
                Arguments.of("nothing", "x.txt", new byte[0], "empty"),
                Arguments.of("too large", "x.txt", bytes("x".repeat(5 * 1024 * 1024 + 1)), "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void what_means_harm_is_refused_by_its_name(String what, String name, byte[] content, String code) {
        Fault fault =
                assertThrows(Refused.class, () -> one(name, content)).faults().get(0);
        assertEquals("attachment " + code, fault.field() + " " + fault.code());
        assertEquals(name, fault.details().get(0));
    }

    /** Nothing of the file is text, and yet none of it is a picture: it may be told as anything but what is allowed. */
    @Test
    void nul_bytes_are_no_text() {
        assertThrows(Refused.class, () -> one("x.txt", bytes("good morning\0\0")));
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.png, x.png",
        "C:\\temp\\..\\plan.png, plan.png",
        "CON.png, _CON.png",
        "nul, _nul.png",
        "photo.JPG, photo.png",
        "plan.exe, plan.exe.png",
        ".htaccess, htaccess.png",
        "a\u202Egnp.exe, agnp.exe.png",
        "'a:b*c?.png', abc.png",
        "'  ', file.png",
        "'..', file.png",
        "'x.png ', x.png",
        "Ännchens Plan.png, Ännchens Plan.png",
        "bericht.tar.gz, bericht.tar.gz.png"
    })
    void a_name_is_made_harmless_and_ends_as_what_it_holds(String name, String safe) {
        assertEquals(safe, one(name, picture("png", 4, 4)).name());
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        String name = one("x".repeat(300) + ".PNG", picture("png", 4, 4)).name();
        assertEquals(FileName.LONGEST + 4, name.length());
        assertTrue(name.endsWith("x.png"));
    }

    @Test
    void a_photo_stands_upright_and_says_no_more_where_it_was_taken() throws IOException {
        assertTrue(text(SampleFiles.photo()).contains(SampleFiles.WHERE));
        FitFile fit = one("photo.jpeg", SampleFiles.photo());
        assertFalse(text(fit.bytes()).contains(SampleFiles.WHERE));
        assertFalse(text(fit.bytes()).contains("Exif"));
        assertEquals("photo.jpg 40x60", fit.name() + " " + fit.width() + "x" + fit.height());
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(fit.bytes())).getWidth());
    }

    @Test
    void a_large_picture_has_a_small_one_with_it() throws IOException {
        FitFile fit = one("wide.png", picture("png", 2000, 500));
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(fit.preview())).getWidth());
        assertEquals(0, one("small.png", picture("png", 20, 5)).preview().length);
        FitFile huge = one("huge.png", picture("png", 6000, 6000));
        assertEquals(3000, huge.width(), "every second pixel is kept");
    }

    @Test
    void a_gif_becomes_png_whatever_its_name_says() {
        assertEquals("x.png", one("x.gif", picture("gif", 4, 4)).name());
        assertEquals("x.jpg", one("x.png", picture("jpeg", 4, 4)).name());
    }

    @Test
    void script_without_a_page_and_utf_7_are_text_and_are_named_so() {
        assertEquals("x.png.txt", one("x.png.js.txt", bytes("alert(1)")).name().replace(".js", ""));
        FitFile odd = one("x.html", bytes("+ADw-script+AD4-alert(1)+ADw-/script+AD4-"));
        assertEquals(
                "x.html.txt text/plain; charset=utf-8",
                odd.name() + " " + odd.type().mediaType());
        assertEquals(FileType.CSV, one("list.csv", bytes("a,b\n1,2\n")).type());
        assertEquals(FileType.MARKDOWN, one("notes.md", bytes("# Notes\n")).type());
    }

    @Test
    void a_document_keeps_what_it_says_and_loses_who_said_it_and_what_hung_on() {
        byte[] sent = docx();
        byte[] more = Arrays.copyOf(sent, sent.length + 9);
        FitFile fit = one("plan.DOCX", more);
        Map<String, String> parts = SampleFiles.unzip(fit.bytes());
        assertEquals("<w:document/>", parts.get("word/document.xml"));
        assertFalse(parts.get("docProps/core.xml").contains(SampleFiles.WHO));
        assertEquals("plan.docx", fit.name());
        for (String told : List.of("docProps/app.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg")) {
            byte[] named = docx(told, SampleFiles.WHO);
            assertTrue(SampleFiles.unzip(named).get(told).contains(SampleFiles.WHO));
            String left = SampleFiles.unzip(one("x.docx", named).bytes()).get(told);
            assertFalse(left.contains(SampleFiles.WHO), told);
        }
        FitFile open = one("plan.odt", SampleFiles.odt());
        assertFalse(SampleFiles.unzip(open.bytes()).get("meta.xml").contains(SampleFiles.WHO));
        assertFalse(SampleFiles.unzip(open.bytes()).get("Thumbnails/thumbnail.png").contains(SampleFiles.WHO));
        String head = text(open.bytes()).substring(0, 90);
        assertTrue(head.contains("mimetypeapplication/vnd.oasis.opendocument.text"), "it can be seen from outside");
    }

    @Test
    void a_link_to_follow_and_a_chart_s_own_table_may_stay() {
        byte[] link = docx("word/_rels/document.xml.rels", EXTERNAL.formatted("hyperlink", "External"));
        assertEquals(FileType.DOCX, one("x.docx", link).type());
        assertEquals(
                FileType.DOCX,
                one("x.docx", docx("word/embeddings/a.docx", docx())).type());
    }

    @Test
    void every_fault_is_told_at_once_and_six_files_are_too_many() {
        NewFile bad = new NewFile("a\u202E.png", bytes("<html>"));
        List<Fault> faults = assertThrows(Refused.class, () -> FitFiles.of(List.of(bad, bad)))
                .faults();
        assertEquals(2, faults.size());
        assertEquals("a.png", faults.get(0).details().get(0));
        NewFile good = new NewFile("a.txt", bytes("a"));
        Refused many = assertThrows(Refused.class, () -> FitFiles.of(List.of(good, good, good, good, good, good)));
        assertEquals("too-many", many.faults().get(0).code());
    }

    @Test
    void who_is_not_to_be_known_sends_nothing_that_could_name_them() {
        NewFile pdf = new NewFile("Ann Kelly.pdf", SampleFiles.PDF);
        Refused refused = assertThrows(Refused.class, () -> FitFiles.ofNobody(List.of(pdf)));
        assertEquals(List.of("Ann Kelly.pdf", "PDF"), refused.faults().get(0).details());
        NewFile docx = new NewFile("a.docx", docx());
        assertThrows(Refused.class, () -> FitFiles.ofNobody(List.of(docx)));
        FitFiles fit = FitFiles.ofNobody(List.of(new NewFile("Ann Kelly.jpg", SampleFiles.photo())));
        assertEquals("file-1.jpg", fit.files().get(0).name());
    }

    private static FitFile one(String name, byte[] content) {
        return FitFiles.of(List.of(new NewFile(name, content))).files().get(0);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
