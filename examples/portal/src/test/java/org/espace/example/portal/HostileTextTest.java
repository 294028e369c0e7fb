package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.example.hostile.Attacks;
import org.espace.example.hostile.Corpora;
import org.espace.example.hostile.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What bad people type through the portlets, read in a real browser: it ends as text. No element, attribute or address stands on the page
 * that is not ours; and as after every test with a visitor, no script has run, failed, or been refused.
 */
@ExtendWith(InTheBrowser.class)
class HostileTextTest {
    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_COMMENT = 2_000;
    private static final int LINES_A_POST = 80;
    private static final String TELL_THE_TREE = "new XMLSerializer().serializeToString(document)";

    @Test
    void as_titles_tags_and_texts_of_questions(Portal portal, Visitors visitors, Stage stage) {
        Caller ann = Caller.as("ann", portal);
        FormElement composer = ann.page("/portal/question?compose=new&community=" + stage.falls())
                .form("ask");
        List<String> threads = new ArrayList<>();
        for (String attack : Attacks.SEEDS) {
            Map<String, String> typed = Map.of("title", title(attack), "body", attack, "tags", attack);
            HttpResponse<String> sent = ann.send(composer, typed);
            if (!kept(sent)) {
                sent = ann.send(composer, Map.of("title", title(attack), "body", attack));
            }
            assertTrue(kept(sent), () -> "Expected to be kept: " + attack);
            threads.add(Caller.location(sent));
        }
        Visitor reader = visitors.as("bo");
        everyPage(reader, "/portal/community?community=" + stage.falls(), "question-list");
        for (int each = 0; each < threads.size(); each += 6) {
            everyPage(reader, threads.get(each), "question-thread");
        }
    }

    @Test
    void as_answers_and_comments(Portal portal, Visitors visitors, Stage stage) {
        String thread = "/portal/question?thread=" + stage.inFalls();
        Caller ann = Caller.as("ann", portal);
        FormElement answer = ann.page(thread).form("answer");
        FormElement comment = ann.page(thread).form("comment");
        for (String attack : Attacks.SEEDS) {
            assertTrue(kept(ann.send(answer, Map.of("body", attack))), attack);
            boolean kept = kept(ann.send(comment, Map.of("body", attack)));
            assertTrue(kept || attack.length() > LONGEST_COMMENT, attack);
        }
        everyPage(visitors.as("bo"), thread, "question-thread");
        everyPage(visitors.withoutScript().nobody(), thread, "question-thread");
    }

    @Test
    void as_typed_into_a_form_that_comes_back(Portal portal, Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        for (int from = 0; from < Attacks.SEEDS.size(); from += 10) {
            List<String> some = Attacks.SEEDS.subList(from, Math.min(from + 10, Attacks.SEEDS.size())).stream()
                    .map(HostileTextTest::whole)
                    .toList();
            ann.open("/portal/question?compose=new&community=" + stage.falls());
            ann.field("question-thread", "More about it").fill(String.join("\n", some));
            ann.field("question-thread", "Tags").fill(String.join(",", some));
            ann.press(ann.panel("question-thread"), "Ask");
            ann.page().getByText("Nothing was changed yet.").waitFor();
            assertInert(ann);
            assertEquals(
                    asRead(String.join("\n", some)),
                    asRead(ann.field("question-thread", "More about it").inputValue()));
        }
    }

    @Test
    void as_search_and_as_a_question_begun(Visitors visitors, Stage stage) {
        Visitor nobody = visitors.nobody();
        Visitor ann = visitors.as("ann");
        for (int each = 0; each < Attacks.SEEDS.size(); each++) {
            String some = cut(Attacks.SEEDS.get(each), 400);
            if (each % 2 == 0) {
                nobody.open("/portal/communities?query=" + URLEncoder.encode(some, StandardCharsets.UTF_8));
                assertInert(nobody);
            } else {
                ann.open("/portal/question?community=" + stage.falls() + "&compose="
                        + URLEncoder.encode(some, StandardCharsets.UTF_8));
                assertInert(ann);
            }
        }
    }

    @Test
    @EnabledIf("org.espace.example.hostile.Corpora#present")
    void every_line_of_the_corpora_as_an_answer(Portal portal, Visitors visitors, Stage stage) {
        List<String> lines = Corpora.lines();
        String thread = "/portal/question?thread=" + stage.alsoInFalls();
        Caller ann = Caller.as("ann", portal);
        FormElement answer = ann.page(thread).form("answer");
        for (int from = 0; from < lines.size(); from += LINES_A_POST) {
            List<String> some = lines.subList(from, Math.min(from + LINES_A_POST, lines.size()));
            assertTrue(
                    kept(ann.send(answer, Map.of("body", cut(String.join("\n\n", some), 30_000)))), () -> some.get(0));
        }
        everyPage(visitors.as("bo"), thread, "question-thread");
    }

    /** From the first page of a list to its last. */
    static void everyPage(Visitor reader, String address, String widget) {
        reader.open(address);
        assertInert(reader);
        Locator older = reader.panel(widget).locator("a[rel=next]");
        while (older.count() > 0) {
            reader.open(older.getAttribute("href"));
            assertInert(reader);
        }
    }

    /** The tree as the browser holds it, told in XML: read again as HTML it could become another. */
    static void assertInert(Visitor reader) {
        String tree = (String) reader.page().evaluate(TELL_THE_TREE);
        assertEquals(
                List.of(),
                Vocabulary.strangersAround(Jsoup.parse(tree, "", Parser.xmlParser()), "/portal/"),
                reader::address);
    }

    /** A portlet answers everything with a redirect; of one that was refused it says so in the address. */
    static boolean kept(HttpResponse<String> sent) {
        return Caller.done(sent);
    }

    static String title(String attack) {
        return "Is it " + cut(attack.replaceAll("[\\r\\n]+", " "), LONGEST_TITLE) + "?";
    }

    /** No half characters: no browser would send them. */
    static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "\ufffd");
    }

    /** At most so many characters. */
    static String cut(String text, int most) {
        String whole = whole(text);
        return whole.substring(
                0, whole.offsetByCodePoints(0, Math.min(most / 2, whole.codePointCount(0, whole.length()))));
    }

    private static String asRead(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\ufffd\\s]+", "");
    }
}
