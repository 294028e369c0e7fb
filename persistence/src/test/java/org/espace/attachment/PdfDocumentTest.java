package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are read back by the library's own whole reader, which forgives what ours does not. */
class PdfDocumentTest {
    private static final String WHO = SampleFiles.WHO;

    static List<Arguments> active() {
        return List.of(
                Arguments.of("a script when it is opened", "/OpenAction<</S/JavaScript/JS(app.alert(1))>>", ""),
                Arguments.of("the same, disguised", "/OpenAction<</S/#4aavaScript/J#53(app.alert(1))>>", ""),
                Arguments.of("a named script", "/Names<</JavaScript<</Names[(a) 4 0 R]>>>>", ""),
                Arguments.of("a program", "", "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>]"),
                Arguments.of("a script of a page", "", "/AA<</O<</S/JavaScript/JS(1)>>>>"),
                Arguments.of("a file within", "/Names<</EmbeddedFiles<</Names[(a)<</EF<</F 4 0 R>>>>]>>>>", ""),
                Arguments.of("a file pinned to a page", "", "/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]>>]"),
                Arguments.of("a film", "", "/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]"),
                Arguments.of("a form that is sent", "", "/Annots[<</Subtype/Widget/A<</S/SubmitForm>>>>]"),
                Arguments.of("a form that is a program", "/AcroForm<</XFA 4 0 R>>", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void what_runs_or_carries_is_refused(String what, String catalog, String page) {
        assertEquals("active", fault(SamplePdf.with(catalog, page).and("<<>>").bytes()));
    }

    @Test
    void what_runs_is_found_where_it_is_packed_too() {
        String script = "1 0 2 50 <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript>>>> <</Type/Pages/Kids[]/Count 0>>";
        byte[] rows = {2, 0, 9, 0, 2, 0, 9, 1};
        assertEquals("active", fault(SamplePdf.packed("/N 2/First 9", script.getBytes(ISO_8859_1), rows)));
    }

    @Test
    void content_that_lies_elsewhere_is_refused() {
        SamplePdf file = SamplePdf.with("", "/Contents 4 0 R").and("/F(\\\\\\\\evil.example\\\\x)", new byte[0]);
        assertEquals("active", fault(file.bytes()));
    }

    @Test
    void who_made_it_when_and_with_what_is_gone_and_what_it_shows_stays() throws IOException {
        byte[] drawn = SamplePdf.deflated("0 0 m 9 9 l S".getBytes(ISO_8859_1));
        byte[] about = ("<x:xmpmeta>" + WHO + "</x:xmpmeta>").getBytes(ISO_8859_1);
        byte[] sent = SamplePdf.with("/Metadata 5 0 R/Lang(en)/Perms<</DocMDP 7 0 R>>/Other 5 0 R", "/Contents 4 0 R"
                        + "/LastModified(D:2026)/PieceInfo<</Word<</Private(" + WHO + ")>>>>/Annots[6 0 R]"
                        + "/AA<</O<</S/URI/URI(https://who.example)>>>>")
                .and("/Filter/FlateDecode", drawn)
                .and("/Type/Metadata/Subtype/XML", about)
                .and("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(" + WHO + ")/M(D:2026)/Contents(Look here)>>")
                .and("<</Type/Sig/ByteRange[0 1 2 3]/Name(" + WHO + ")/Contents<00>>>")
                .and("<</Author(" + WHO + ")/Producer(Word)/CreationDate(D:20261123)>>")
                .and("<</Nobody(" + WHO + " speaks of this)>>")
                .trailer("/Info 8 0 R/ID[<01><02>]")
                .bytes();
        FitFile fit = one("plan.pdf", sent);
        String all = all(fit.bytes());
        assertFalse(all.contains(WHO), all);
        assertFalse(all.contains("2026") || all.contains("Producer") || all.contains("who.example"), all);
        try (PDDocument read = Loader.loadPDF(fit.bytes())) {
            assertEquals(1, read.getNumberOfPages());
            assertEquals("en", read.getDocumentCatalog().getLanguage());
            assertEquals("0 0 m 9 9 l S", new String(read.getPage(0).getContents().readAllBytes(), ISO_8859_1));
            PDAnnotation remark = read.getPage(0).getAnnotations().get(0);
            assertEquals("Look here", remark.getContents());
            assertNull(read.getDocumentInformation().getAuthor());
        }
        assertArrayEquals(fit.bytes(), one("other.pdf", sent).bytes(), "the same each time");
        assertArrayEquals(fit.bytes(), one("again.pdf", fit.bytes()).bytes(), "nothing is left to take out");
    }

    @Test
    void many_small_objects_find_their_way_through_the_table() throws IOException {
        SamplePdf file = SamplePdf.with("", "/List[" + references(4, 403) + "]");
        for (int i = 4; i <= 403; i++) {
            file.and("<</Number " + i + "/Text(\\(" + i + "\\))/Next " + (i % 400 + 4) + " 0 R/Real -1.5>>");
        }
        try (PDDocument read = Loader.loadPDF(one("x.pdf", file.bytes()).bytes())) {
            var list = read.getPage(0).getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.getPDFName("List"));
            for (int i = 4; i <= 403; i++) {
                var each = (org.apache.pdfbox.cos.COSDictionary) list.getObject(i - 4);
                assertEquals(i + " (" + i + ")", each.getInt("Number") + " " + each.getString("Text"));
            }
        }
    }

    @Test
    void one_with_a_password_is_refused() {
        byte[] sent = SamplePdf.with("", "").and("<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>").trailer("/Encrypt 4 0 R").bytes();
        assertEquals("locked", fault(sent));
    }

    static List<Arguments> bombs() {
        byte[] zeroes = new byte[64 * 1024 * 1024];
        byte[] catalog = {2, 0, 9, 0};
        byte[] nested = ("1 0 " + "[".repeat(900_000)).getBytes(ISO_8859_1);
        byte[] many = ("1 0 " + "[]".repeat(2_000_000)).getBytes(ISO_8859_1);
        byte[] missing = new byte[4 * 7];
        for (int i = 0; i < missing.length; i += 4) {
            missing[i] = 2;
            missing[i + 2] = 9;
        }
        return List.of(
                Arguments.of("packed zeroes", "too-much-inside", SamplePdf.packed("/N 1/First 4", zeroes, catalog)),
                Arguments.of("a table of zeroes", "too-much-inside", tableOf(zeroes, "")),
                Arguments.of("a table of wide rows", "broken", tableOf(new byte[9], "/DecodeParms<</Predictor 12/Columns 2000000000>>")),
                Arguments.of("packed in another way", "broken", tableOf(new byte[9], "/X")),
                Arguments.of("lists in lists, packed", "broken", SamplePdf.packed("/N 1/First 4", nested, catalog)),
                Arguments.of("very many lists", "too-much-inside", SamplePdf.packed("/N 1/First 4", many, catalog)),
                Arguments.of("lists in lists", "broken", SamplePdf.with("/A" + "[".repeat(900_000), "").bytes()),
                Arguments.of("lists in lists that end", "broken",
                        SamplePdf.with("/A" + "[".repeat(900) + "]".repeat(900), "").bytes()),
                Arguments.of("a pack of nothing", "broken", SamplePdf.packed("/N 1/First 4", "7 0 1".getBytes(ISO_8859_1), missing)),
                Arguments.of("a table that points to itself", "broken", looping()),
                Arguments.of("no table", "broken", "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(ISO_8859_1)),
                Arguments.of("a table beside the file", "broken", "%PDF-1.7\nstartxref\n99999999\n%%EOF\n".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_bomb_is_refused_before_it_goes_off(String what, String code, byte[] file) {
        assertTrue(file.length < 5_000_000, "small enough to be sent");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(code, fault(file)));
    }

    @Test
    void pages_that_go_round_in_circles_are_written_once() {
        byte[] sent = SamplePdf.with("", "").and("<</Type/Pages/Kids[2 0 R 4 0 R]/Parent 4 0 R>>").bytes();
        byte[] round = SamplePdf.with("/A 4 0 R", "").and("<</Type/Pages/Kids[4 0 R 2 0 R]/Parent 4 0 R/Next 1 0 R>>").bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertTrue(one("x.pdf", sent).bytes().length < 2_000);
            assertTrue(one("x.pdf", round).bytes().length < 2_000);
        });
    }

    /** The pages of a file are what others unpack: as it came, it goes. */
    @Test
    void a_page_that_unpacks_to_very_much_is_not_unpacked() {
        byte[] page = SamplePdf.deflated(new byte[64 * 1024 * 1024]);
        byte[] sent = SamplePdf.with("", "/Contents 4 0 R").and("/Filter/FlateDecode", page).bytes();
        assertTrue(one("x.pdf", sent).bytes().length < sent.length + 2_000);
    }

    private static String references(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i <= to; i++) {
            all.append(i).append(" 0 R ");
        }
        return all.toString();
    }

    private static byte[] tableOf(byte[] rows, String more) {
        byte[] small = SamplePdf.deflated(rows);
        String filter = more.equals("/X") ? "/Filter/LZWDecode" : "/Filter/FlateDecode" + more;
        String head = "%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Root 1 0 R" + filter + "/Length " + small.length
                + ">>stream\n";
        return (head + new String(small, ISO_8859_1) + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n").getBytes(ISO_8859_1);
    }

    private static byte[] looping() {
        String table = "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\n";
        return (table + "startxref\n9\n%%EOF\n").getBytes(ISO_8859_1);
    }

    private static String all(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, ISO_8859_1));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var out = new java.io.ByteArrayOutputStream();
            read.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            all.append(out.toString(ISO_8859_1).replaceAll("/ID .*", ""));
        }
        return all.toString();
    }

    private static String fault(byte[] file) {
        Fault fault =
                assertThrows(Refused.class, () -> one("x.pdf", file)).faults().get(0);
        assertEquals("x.pdf", fault.details().get(0));
        return fault.code();
    }

    private static FitFile one(String name, byte[] content) {
        return FitFiles.of(List.of(new NewFile(name, content))).files().get(0);
    }
}
