package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.persistence.FlushModeType;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.example.hostile.Corpora;
import org.espace.example.hostile.Vocabulary;
import org.espace.person.NewPerson;
import org.espace.question.Draft;
import org.espace.question.PastAnswer;
import org.espace.question.PastComment;
import org.espace.question.PastQuestion;
import org.espace.shared.PlainText;
import org.espace.test.Town;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every line of the corpora beside the checkout, where there are any: as title, tag, text, comment, name of its author, name and
 * purpose of a community, as search, and typed into a form that comes back. Each line is a post of its own, as Markdown reads it; where
 * no Markdown is read, several lines share a name, a purpose or a field.
 */
@ArquillianTest
class CorpusTest {
    private static final int POSTS_A_PAGE = 25;
    private static final int LISTED_A_PAGE = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PURPOSE = 480;
    private static final List<String> LINES = Corpora.lines();
    private static final List<String> CHUNKS = Corpora.chunks(LINES, LONGEST_PURPOSE);
    private static final List<Long> THREADS = new ArrayList<>();

    private static long falls;

    private final Browser ann = Browser.of("ann");
    private final Browser anybody = Browser.nobody();

    @Deployment(testable = false)
    static WebArchive intranet() {
        return Intranet.where(CorpusTest::everythingWasSaid);
    }

    private static void everythingWasSaid(Town town) {
        falls = town.community("Falls", Privacy.PUBLIC);
        for (String purpose : CHUNKS) {
            town.domain
                    .communities()
                    .open(new NewCommunity(name(purpose), purpose, true, Privacy.PUBLIC, town.clock.instant(), false));
        }
        for (int from = 0; from < LINES.size(); from += POSTS_A_PAGE) {
            int first = from;
            List<String> lines = LINES.subList(from, Math.min(LINES.size(), from + POSTS_A_PAGE));
            town.domain.work().write(manager -> {
                manager.setFlushMode(FlushModeType.COMMIT); // written below, in an order that the database takes
                List<Long> authors = people(town, lines, first);
                List<Long> questions = each(lines, i -> question(town, authors.get(i), lines.get(i)));
                manager.flush();
                THREADS.add(questions.get(0));
                List<Long> answers = each(lines, i -> answer(town, questions.get(0), authors.get(i), lines.get(i)));
                manager.flush();
                return each(lines, i -> comment(town, questions.get(0), answers.get(i), authors.get(i), lines.get(i)));
            });
        }
    }

    private static List<Long> people(Town town, List<String> lines, int first) {
        return each(lines, i -> {
            Instant now = town.clock.instant();
            String name = (first + i) + " " + PlainText.shorten(lines.get(i), LONGEST_NAME);
            String job = PlainText.shorten(lines.get(i), LONGEST_PURPOSE);
            return town.domain
                    .people()
                    .add(new NewPerson(null, name, job, null, now, false))
                    .id();
        });
    }

    private static long question(Town town, long author, String line) {
        String title = PlainText.shorten(line, Draft.LONGEST_TITLE);
        return town.domain
                .archive()
                .keep(new PastQuestion(falls, author, title, line, List.of(line), town.clock.instant(), null, 0));
    }

    private static long answer(Town town, long question, long author, String line) {
        return town.domain.archive().keep(new PastAnswer(question, author, line, town.clock.instant(), null, 0));
    }

    private static long comment(Town town, long question, long answer, long author, String line) {
        String comment = PlainText.shorten(line, Draft.LONGEST_COMMENT);
        return town.domain.archive().keep(new PastComment(question, answer, author, comment, town.clock.instant()));
    }

    private static List<Long> each(List<String> lines, IntFunction<Long> kept) {
        return IntStream.range(0, lines.size()).mapToObj(kept).toList();
    }

    @BeforeEach
    void unless_there_are_none() {
        assumeTrue(Corpora.present(), () -> "Expected attack strings in " + Corpora.FOLDER + ", found no such folder.");
        assertTrue(LINES.size() > 100, () -> "Expected many lines, found " + LINES.size());
    }

    @Test
    void every_line_as_title_and_tag_of_a_question_and_name_of_its_author() {
        List<String> titles = new ArrayList<>();
        everyPage(
                "espace/fragments/question-list?size=" + LISTED_A_PAGE + "&community=" + falls,
                page -> titles.addAll(0, reversed(page, ".es-item__title bdi")));
        assertEquals(LINES.stream().map(line -> PlainText.shorten(line, 200)).toList(), titles);
    }

    @Test
    void every_line_as_answer_as_comment_and_as_name() {
        IntStream.range(0, THREADS.size()).parallel().forEach(i -> {
            Page page = ann.panel("question-thread?thread=" + THREADS.get(i));
            inert(page);
            int expected = Math.min(POSTS_A_PAGE, LINES.size() - i * POSTS_A_PAGE);
            assertEquals(expected + 1, page.dom().select(".es-post").size());
            assertEquals(expected, page.dom().select(".es-comments > li").size());
        });
    }

    @Test
    void every_line_as_name_and_purpose_of_a_community() {
        Map<String, String> purposes = new HashMap<>();
        everyPage("espace/fragments/community-list?size=" + LISTED_A_PAGE, page -> {
            for (Element item : page.dom().select(".es-list > li")) {
                purposes.put(
                        item.selectFirst(".es-item__title bdi").wholeText(),
                        item.selectFirst(".es-item__text bdi").wholeText());
            }
        });
        for (String purpose : CHUNKS) {
            assertEquals(purpose, purposes.get(name(purpose)));
        }
    }

    private static String name(String purpose) {
        return PlainText.line(CHUNKS.indexOf(purpose) + " " + PlainText.shorten(purpose, LONGEST_NAME));
    }

    @Test
    void every_line_as_search() {
        CHUNKS.parallelStream().map("nowhere "::concat).forEach(lines -> {
            Page page = anybody.panel("community-list?size=1&query=" + Browser.encode(lines));
            inert(page);
            assertEquals(lines, page.form("search").selectFirst("[name=query]").val());
        });
    }

    @Test
    void every_line_as_typed_into_a_form_that_comes_back() {
        FormElement composer =
                ann.panel("question-thread?compose=new&community=" + falls).form("ask");
        IntStream.iterate(0, from -> from < LINES.size(), from -> from + LISTED_A_PAGE)
                .parallel()
                .forEach(from -> {
                    List<String> lines = LINES.subList(from, Math.min(LINES.size(), from + LISTED_A_PAGE));
                    String body = String.join("\n", lines);
                    String tags = String.join(",", lines);
                    Page refused = ann.submit(composer, Map.of("title", "", "body", body, "tags", tags));
                    inert(refused);
                    assertEquals(422, refused.status());
                    assertEquals(
                            body,
                            refused.form("ask")
                                    .selectFirst("textarea")
                                    .wholeText()
                                    .replaceFirst("^\n", ""));
                    assertEquals(
                            tags, refused.form("ask").selectFirst("[name=tags]").val());
                });
    }

    private void everyPage(String address, Consumer<Page> reader) {
        for (String next = address; !next.isEmpty(); ) {
            Page page = anybody.get(next);
            inert(page);
            reader.accept(page);
            Element more = page.dom().selectFirst("a[rel=next]");
            next = more == null ? "" : more.attr("href");
        }
    }

    private static List<String> reversed(Page page, String selector) {
        List<String> texts = new ArrayList<>();
        page.dom().select(selector).forEach(each -> texts.add(0, each.wholeText()));
        return texts;
    }

    private static void inert(Page page) {
        assertTrue(page.status() == 200 || page.status() == 422, page::body);
        assertEquals(List.of(), Vocabulary.strangersIn(page.dom(), Intranet.FORMS), () -> page.dom()
                .baseUri());
    }
}
