package org.espace.exchange.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowReaderTest {
    @TempDir
    private Path folder;

    private final List<String> ids = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable String ending;

    private void read(String posts) throws IOException {
        Files.writeString(folder.resolve("Posts.xml"), posts);
        RowReader reader = new RowReader(DumpFile.POSTS, folder.resolve("Posts.xml"));
        ending = reader.read(row -> ids.add(row.text("Id")), faults::add);
    }

    @Test
    void rows_come_in_their_order_with_a_byte_order_mark_or_without() throws IOException {
        read(
                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<posts>\n<row Id=\"1\"/>\n<row Id=\"2\" />\n</posts>\n");
        read("<posts><row Id=\"3\"/><row Id=\"4\"/></posts>");
        assertEquals(List.of("1", "2", "3", "4"), ids);
        assertNull(ending);
    }

    @Test
    void a_row_that_is_not_xml_is_told_of_and_the_next_one_is_read() throws IOException {
        read("<posts>\n<row Id=\"1\"/>\n<row Id=\"2\" Body=\"<p>\"/>\n<row Id=\"3\"/>\n<row Id=\"4/>\n<row Id=\"5\"/>\n"
                + "<row Id=\"&#1;\"/>\n<row Id=\"&nosuch;\"/>\n<row Id=\"6\"/>\n<row Id=\"7\n</posts>\n");
        assertEquals(List.of("1", "3", "5", "6"), ids);
        assertEquals(
                List.of(
                        "Posts.xml line 3: expected a row in XML, found \"<row Id=\"2\" Body=\"<p>\"/>\": row skipped",
                        "Posts.xml line 5: expected a row in XML, found \"<row Id=\"4/>\": row skipped",
                        "Posts.xml line 7: expected a row in XML, found \"<row Id=\"&#1;\"/>\": row skipped",
                        "Posts.xml line 8: expected a row in XML, found \"<row Id=\"&nosuch;\"/>\": row skipped",
                        "Posts.xml line 10: expected a row in XML, found \"<row Id=\"7\": row skipped"),
                faults);
        assertNull(ending);
    }

    @Test
    void rubbish_between_rows_costs_no_row() throws IOException {
        read("<posts>\n<row Id=\"1\"/>\n& what\n<row Id=\"2\"/>\n</posts>");
        assertEquals(List.of("1", "2"), ids);
        assertEquals(1, faults.size(), faults::toString);
    }

    @Test
    void a_file_that_was_cut_says_where_and_what_to_do() throws IOException {
        read("<posts>\n<row Id=\"1\"/>\n<row Id=\"2\" Body=\"half of");
        assertEquals(List.of("1"), ids);
        assertEquals(
                "Posts.xml ends in the middle of line 3 (\"<row Id=\"2\" Body=\"half of\"): what was read before it is kept;"
                        + " get the file again and repeat the same command.",
                ending);
        assertEquals(List.of(), faults);
    }

    @Test
    void a_file_cut_between_two_rows_or_with_nothing_in_it_is_cut_too() throws IOException {
        read("<posts>\n<row Id=\"1\"/>\n");
        assertTrue(String.valueOf(ending).startsWith("Posts.xml ends in the middle of line 2"), ending);
        read("");
        assertTrue(String.valueOf(ending).startsWith("Posts.xml ends in the middle of line 1"), ending);
    }

    @Test
    void a_document_type_is_refused_and_nothing_it_names_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        for (String type : List.of(
                "<!DOCTYPE posts SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE posts [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE posts [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")) {
            ImportRefused refused = assertThrows(
                    ImportRefused.class,
                    () -> read("<?xml version=\"1.0\"?>\n" + type + "\n<posts><row Id=\"&x;&b;\"/></posts>"));
            assertTrue(refused.getMessage().startsWith("Posts.xml line 2: expected rows, found a document type"), type);
        }
        assertEquals(List.of(), ids);
    }

    @Test
    void bytes_that_are_no_utf_8_cost_no_row() throws IOException {
        Files.write(folder.resolve("Posts.xml"), "<posts>\n<row Id=\"caf\u00e9\"/>\n</posts>".getBytes(ISO_8859_1));
        assertNull(new RowReader(DumpFile.POSTS, folder.resolve("Posts.xml"))
                .read(row -> ids.add(row.text("Id")), faults::add));
        assertEquals(List.of("caf\uFFFD"), ids);
    }

    @Test
    void a_file_with_more_breaks_than_rows_is_given_up() throws IOException {
        read("<posts>\n" + "<row Id=\"<\"/>\n".repeat(150) + "</posts>");
        assertEquals(100, faults.size());
        assertTrue(String.valueOf(ending).startsWith("Posts.xml is broken in more than 100 places"), ending);
    }

    @Test
    void a_wrong_value_names_file_line_and_what_was_found() throws IOException {
        Files.writeString(
                folder.resolve("Posts.xml"),
                "<posts>\n<row Id=\"x\" CreationDate=\"2010-13-45\" Name=\" \"/>\n</posts>",
                UTF_8);
        List<String> said = new ArrayList<>();
        new RowReader(DumpFile.POSTS, folder.resolve("Posts.xml"))
                .read(
                        row -> {
                            said.add(assertThrows(BadRow.class, () -> row.date("CreationDate"))
                                    .getMessage());
                            said.add(assertThrows(BadRow.class, () -> row.number("Id"))
                                    .getMessage());
                            said.add(assertThrows(BadRow.class, () -> row.text("Body"))
                                    .getMessage());
                            said.add(assertThrows(BadRow.class, () -> row.line("Name", 10))
                                    .getMessage());
                        },
                        faults::add);
        assertEquals(
                List.of(
                        "Posts.xml line 2: expected a date in CreationDate, found \"2010-13-45\": row skipped",
                        "Posts.xml line 2: expected a whole number in Id, found \"x\": row skipped",
                        "Posts.xml line 2: expected Body, found none: row skipped",
                        "Posts.xml line 2: expected some text in Name, found \"\": row skipped"),
                said);
    }

    @Test
    void a_missing_folder_or_file_is_one_sentence() throws IOException {
        assertEquals(
                "Expected a folder with a Stack Exchange dump, found none at \"" + folder.resolve("no")
                        + "\": check the path and repeat the command.",
                assertThrows(ImportRefused.class, () -> Dump.in(folder.resolve("no")))
                        .getMessage());
        assertTrue(assertThrows(ImportRefused.class, () -> Dump.in(folder))
                .getMessage()
                .contains("Users.xml"));
    }
}
