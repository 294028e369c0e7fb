package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.espace.example.program.Program.Ran;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A community moves in from elsewhere, by the command line, and is there when the portal starts. */
class ImportTest {
    private static final Path REAL =
            Path.of(System.getProperty("dumps", "../../../shared/data/stackexchange"), "bicycles-meta");

    private final Path data = InTheBrowser.newFolder();

    @Test
    void a_small_community_moves_in_once_however_often_it_is_brought(@TempDir Path folder) throws IOException {
        SmallDump.in(folder);
        Ran first = bring(folder, "Old taps");
        assertEquals(0, first.exit(), first::err);
        assertTrue(
                first.out()
                        .contains(
                                "Brought into \"Old taps\": 2 people, 2 questions, 1 answer, 1 comment, 1 accepted answer."),
                first::out);
        Ran second = bring(folder, "Old taps");
        assertEquals(0, second.exit(), second::err);
        assertTrue(second.out().contains("Nothing new for \"Old taps\"."), second::out);

        try (Portal portal = Portal.start(data, "--no-examples")) {
            Document home = home(portal, "Old taps");
            assertTrue(home.text().contains("2 questions, 1 answer"), home::text);
            Document thread = Caller.nobody(portal)
                    .page(href(home, "Which way does a tap turn?"))
                    .dom();
            Element answer = thread.select(".es-post").get(1);
            assertTrue(answer.hasClass("es-post--accepted"));
            assertEquals("left", answer.select("em").text());
            assertTrue(answer.text().contains("Bo of old") && answer.text().contains("Thanks!"), answer::text);
        }
    }

    @Test
    void a_real_community_keeps_its_thirteen_years_and_a_damaged_file_what_was_read(@TempDir Path folder)
            throws IOException {
        assumeTrue(Files.isDirectory(REAL), () -> "Expected a dump in " + REAL + ", found none.");
        Ran first = bring(REAL, "Bicycles meta");
        assertEquals(0, first.exit(), first::err);
        assertTrue(first.out().contains("453 questions, 971 answers"), first::out);
        Ran second = bring(REAL, "Bicycles meta");
        assertTrue(second.out().contains("Nothing new for \"Bicycles meta\"."), second::out);
        Ran damaged = bring(damaged(folder), "Half a community");
        assertNotEquals(0, damaged.exit());
        assertTrue(damaged.err().contains("Posts.xml"), damaged::err);
        assertTrue(damaged.err().lines().noneMatch(line -> line.startsWith("\tat ")), damaged::err);

        try (Portal portal = Portal.start(data, "--no-examples")) {
            Document home = home(portal, "Bicycles meta");
            assertTrue(
                    home.select("[data-widget=community-home]").text().contains("453 questions, 971 answers"),
                    home::text);
            assertTrue(oldest(portal, home).contains("2010"));
            Document answered = Caller.nobody(portal)
                    .page(home.selectFirst("li:has(.es-count--answered) .es-item__title")
                            .attr("href"))
                    .dom();
            assertTrue(answered.select(".es-post").get(1).hasClass("es-post--accepted"));
            assertTrue(home(portal, "Half a community")
                            .select("[data-widget=question-list] .es-item")
                            .size()
                    > 1);
        }
    }

    private Ran bring(Path dump, String community) {
        return Portal.run(
                "import", "stackexchange", dump.toString(), "--community", community, "--data", data.toString());
    }

    private static Document home(Portal portal, String community) {
        Caller nobody = Caller.nobody(portal);
        return nobody.page(href(nobody.page("/portal/communities").dom(), community))
                .dom();
    }

    private static String href(Document page, String title) {
        return page.select("a.es-item__title").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected \"" + title + "\" in: " + page.text()))
                .attr("href");
    }

    /** The exact time of the question at the very end of the list. */
    private static String oldest(Portal portal, Document home) {
        Document page = home;
        for (Element more = more(page); more != null; more = more(page)) {
            page = Caller.nobody(portal).page(more.attr("href")).dom();
        }
        return page.select("[data-widget=question-list] .es-list > li")
                .last()
                .select("time")
                .attr("datetime");
    }

    private static Element more(Document page) {
        return page.selectFirst("[data-widget=question-list] a[rel=next]");
    }

    private static Path damaged(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file : files.toList()) {
                byte[] all = Files.readAllBytes(file);
                boolean cut = file.endsWith("Posts.xml");
                Files.write(folder.resolve(file.getFileName()), cut ? Arrays.copyOf(all, all.length / 2) : all);
            }
        }
        return folder;
    }
}
