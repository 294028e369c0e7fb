package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.example.hostile.Attacks;
import org.espace.example.hostile.Vocabulary;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.test.Town;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Each of {@link Attacks#SEEDS}, typed into every field there is and kept in every name there is, ends as text. */
@ArquillianTest
class HostileTextTest {
    private static final List<String> PANELS = List.of(
            "ask-box", "community-home", "community-list", "my-communities", "question-list", "question-thread");
    private static final List<Long> COMMUNITIES = new ArrayList<>();

    private static long falls;

    private final Browser ann = Browser.of("ann");
    private final Browser anybody = Browser.nobody();

    @Deployment(testable = false)
    static WebArchive intranet() {
        return Intranet.where(HostileTextTest::ofThoseNames);
    }

    private static void ofThoseNames(Town town) {
        falls = town.community("Falls", Privacy.PUBLIC);
        for (String attack : Attacks.SEEDS) {
            String line = PlainText.shorten(PlainText.line(attack), 100);
            Instant now = town.clock.instant();
            Actor named = town.person(Integer.toString(COMMUNITIES.size()), name(attack), line);
            long community = town.domain
                    .communities()
                    .open(new NewCommunity(communityName(attack), line, true, Privacy.PUBLIC, now, false));
            town.domain.memberships().enrol(community, named.person(), Role.COORDINATOR, now);
            town.domain.questions().ask(named, community, new Draft("Who is that?", "", ""));
            COMMUNITIES.add(community);
        }
    }

    private static String name(String attack) {
        return PlainText.line("Sir " + PlainText.shorten(PlainText.line(attack), 150));
    }

    private static String communityName(String attack) {
        return PlainText.line(Attacks.SEEDS.indexOf(attack) + " " + PlainText.shorten(PlainText.line(attack), 100));
    }

    @Test
    void as_title_text_and_tags_of_a_question() {
        FormElement composer =
                ann.panel("question-thread?compose=new&community=" + falls).form("ask");
        for (String attack : Attacks.SEEDS) {
            String title = "Is it " + PlainText.shorten(attack, 180) + "?";
            Page sent = ann.submit(composer, Map.of("title", title, "body", attack, "tags", attack));
            if (sent.status() == 422) {
                inert(attack, sent);
                assertEquals(
                        asRead(title),
                        asRead(sent.form("ask").selectFirst("[name=title]").val()));
                sent = ann.submit(composer, Map.of("title", title, "body", attack, "tags", ""));
            }
            assertEquals(303, sent.status(), () -> "Expected to be kept: " + attack);
            for (Browser reader : new Browser[] {ann, anybody}) {
                Page thread = reader.get(sent.header("Location"));
                inert(attack, thread);
                assertEquals(
                        asKept(title),
                        thread.dom().selectFirst(".es-thread__title bdi").wholeText());
            }
            inert(attack, ann.get(sent.header("Location") + "&edit=0"));
        }
        inert("the list", anybody.panel("question-list?full=true&community=" + falls));
    }

    @Test
    void as_a_question_begun_in_the_box_to_ask_in() {
        FormElement box = ann.panel("ask-box?community=" + falls).form("open");
        for (String attack : Attacks.SEEDS) {
            Page sent = ann.submit(box, Map.of("title", attack));
            assertEquals(303, sent.status(), attack);
            inert(attack, ann.get(sent.header("Location")));
            inert(attack, ann.get(sent.header("Location").replace("ask-box", "question-thread")));
        }
    }

    @Test
    void as_answer_and_comment() {
        FormElement composer =
                ann.panel("question-thread?compose=new&community=" + falls).form("ask");
        Page asked = ann.submit(composer, Map.of("title", "What do people say?", "body", "All of it."));
        String address = asked.header("Location");
        Page thread = ann.get(address);
        for (String attack : Attacks.SEEDS) {
            assertEquals(
                    303,
                    ann.submit(thread.form("answer"), Map.of("body", attack)).status(),
                    attack);
            Page commented = ann.submit(thread.form("comment"), Map.of("body", attack));
            assertTrue(commented.status() == 303 || attack.length() > Draft.LONGEST_COMMENT, attack);
            if (commented.status() != 303) {
                inert(attack, commented);
            }
        }
        for (Element more = followed(address); more != null; more = followed(more.attr("href"))) {
            assertTrue(more.attr("href").contains("after="));
        }
    }

    private Element followed(String address) {
        Page page = ann.get(address);
        inert(address, page);
        return page.dom().selectFirst("a[rel=next]");
    }

    @Test
    void as_name_and_purpose_of_a_community_and_name_and_job_of_a_person() {
        for (int i = 0; i < COMMUNITIES.size(); i++) {
            String attack = Attacks.SEEDS.get(i);
            Page home = ann.panel("community-home?community=" + COMMUNITIES.get(i));
            inert(attack, home);
            assertEquals(communityName(attack), home.dom().selectFirst("h2").wholeText());
            assertEquals(
                    name(attack), home.dom().selectFirst(".es-person__name bdi").wholeText());
            inert(attack, ann.panel("question-list?community=" + COMMUNITIES.get(i)));
            inert(attack, ann.panel("question-thread?compose=new&community=" + COMMUNITIES.get(i)));
        }
        for (Element more = followed("espace/fragments/community-list?size=50");
                more != null;
                more = followed(more.attr("href"))) {
            assertTrue(more.attr("href").contains("after="));
        }
    }

    @Test
    void as_search() {
        FormElement search = anybody.panel("community-list").form("search");
        for (String attack : Attacks.SEEDS) {
            Page sent = anybody.submit(search, Map.of("query", attack));
            assertEquals(303, sent.status(), attack);
            Page found = anybody.get(sent.header("Location"));
            inert(attack, found);
            String shown =
                    asRead(found.form("search").selectFirst("[name=query]").val());
            assertTrue(
                    asRead(attack).startsWith(shown)
                            && shown.length() >= Math.min(100, asRead(attack).length()),
                    attack);
        }
    }

    @Test
    void as_every_parameter_of_an_address() {
        List<List<String>> names = List.of(
                List.of("community", "thread", "tag", "query", "compose", "after"),
                List.of("tab", "edit", "said", "panel", "full", "heading", "size", "tag"));
        Attacks.SEEDS.parallelStream().forEach(attack -> {
            String value = Browser.encode(PlainText.shorten(attack, 120));
            for (String panel : PANELS) {
                for (List<String> some : names) {
                    Page page = ann.panel(panel + "?" + String.join("=" + value + "&", some) + "=" + value);
                    assertTrue(page.status() == 200 || page.status() == 404, page.status() + " for " + attack);
                    inert(attack, page);
                }
            }
        });
    }

    @Test
    void as_the_form_of_an_attacker() {
        Page thread = ann.panel("question-list?community=" + falls);
        String token = ann.panel("community-list")
                .form("search")
                .selectFirst("[name=es-token]")
                .val();
        for (String attack : Attacks.SEEDS) {
            String value = PlainText.shorten(attack, 500);
            Map<String, String> fields =
                    Map.of("es-token", token, "es-form", value, "question", value, "answer", value, "body", value);
            Page sent = ann.post("espace/fragments/question-thread?action=answer", fields);
            assertTrue(sent.status() >= 400 && sent.status() < 500, attack);
            inert(attack, sent);
            inert(attack, ann.post("espace/fragments/question-thread?action=" + Browser.encode(value), fields));
        }
        assertEquals(200, thread.status());
    }

    private static void inert(String attack, Page page) {
        assertTrue(page.status() < 500, () -> page.status() + " for " + attack + "\n" + page.body());
        if (page.header("Content-Type").startsWith("text/html") && page.body().contains("es-panel")) {
            assertEquals(
                    List.of(),
                    Vocabulary.strangersIn(page.dom(), Intranet.FORMS),
                    () -> "for " + PlainText.shorten(attack, 80));
        } else {
            assertTrue(page.status() >= 400, () -> "no panel for " + attack + "\n" + page.body());
        }
    }

    /** Line ends and characters that cannot be sent as such aside. */
    private static String asRead(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\ufffd\\s]+", "");
    }

    /** A half character arrives as the sign for one that was not understood. */
    private static String asKept(String typed) {
        return PlainText.line(typed.replaceAll("\\p{Cs}", "\ufffd"));
    }
}
