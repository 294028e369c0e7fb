package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.espace.example.portal.HostileTextTest.assertInert;
import static org.espace.example.portal.HostileTextTest.cut;
import static org.espace.example.portal.HostileTextTest.everyPage;
import static org.espace.example.portal.HostileTextTest.kept;
import static org.espace.example.portal.HostileTextTest.title;
import static org.espace.example.portal.HostileTextTest.whole;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.espace.community.Privacy;
import org.espace.example.hostile.Attacks;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As {@link HostileTextTest}: what bad people type where people discuss, tell, raise and look for something, and what their files are called. */
@ExtendWith(OnOtherDays.class)
class HostileKnowledgeTest {
    private static final int FEW = 6;
    private static final int FILES_A_POST = 5;
    private static final int SHORT = 300;

    @Test
    void as_titles_posts_and_reasons_of_discussions(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Falls of talk", 3);
        Caller ann = Caller.as("ann", stage.uri());
        Caller bo = Caller.as("bo", stage.uri());
        FormElement start = page(ann, community).form("start");
        List<String> threads = new ArrayList<>();
        for (String attack : Attacks.SEEDS) {
            threads.add(done(ann.send(start, Map.of("title", title(attack), "body", "> " + attack)), attack));
        }
        FormElement reply = ann.page(threads.get(0)).form("reply");
        for (String attack : Attacks.SEEDS) {
            done(ann.send(reply, Map.of("body", attack)), attack);
        }
        Visitor cy = visitors.as("cy");
        everyPage(cy, threads.get(0), "discussion-thread");
        for (int each = 0; each < threads.size(); each += FEW) {
            FormElement lock = bo.page(threads.get(each)).form("lock");
            done(
                    bo.send(lock, Map.of("reason", "No: " + cut(line(Attacks.SEEDS.get(each)), SHORT))),
                    threads.get(each));
            cy.open(threads.get(each));
            assertInert(cy);
        }
        everyPage(cy, community, "discussion-list");
        cy.open("/portal/new");
        assertInert(cy);
    }

    @Test
    void as_words_about_a_page(Visitors visitors, StageOfKnowledge stage) {
        String page = stage.page("falls-page", stage.community("Falls of pages", 3));
        Caller ann = Caller.as("ann", stage.uri());
        FormElement post = ann.page(page).form("post");
        for (int i = 0; i < Attacks.SEEDS.size(); i++) {
            String attack = Attacks.SEEDS.get(i);
            done(
                    ann.send(post, Map.of("body", cut(attack, 4_000), "kind", i % 2 == 0 ? "comment" : "question")),
                    attack);
        }
        everyPage(visitors.as("bo"), page, "page-talk");
        everyPage(visitors.as("bo"), page, "talked-pages");
    }

    @Test
    void as_each_part_of_an_experience_its_tags_and_the_uses_of_it(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Falls of tales", 3);
        Caller ann = Caller.as("ann", stage.uri());
        Caller cy = Caller.as("cy", stage.uri());
        FormElement tell = ann.page("/portal/experience?experience=new&community=" + StageOfKnowledge.id(community))
                .form("tell");
        List<String> stories = new ArrayList<>();
        for (String attack : Attacks.SEEDS) {
            Map<String, String> typed = new HashMap<>(Map.of("title", title(attack), "tags", attack));
            List.of("situation", "actions", "outcome", "next-time")
                    .forEach(part -> typed.put(part, "x " + cut(attack, 9_000)));
            HttpResponse<String> sent = ann.send(tell, typed);
            if (!kept(sent)) {
                typed.remove("tags");
                sent = ann.send(tell, typed);
            }
            stories.add(done(sent, attack));
        }
        Visitor bo = visitors.as("bo");
        everyPage(bo, community, "experience-list");
        for (int each = 0; each < stories.size(); each += FEW) {
            String attack = line(Attacks.SEEDS.get(each));
            FormElement use = cy.page(stories.get(each)).form("use");
            Map<String, String> typed =
                    Map.of("place", "At " + cut(attack, 190), "words", cut(attack, 1_900), "result", "worked");
            done(cy.send(use, typed), attack);
            bo.open(stories.get(each));
            assertInert(bo);
        }
    }

    @Test
    void as_concerns_steps_replies_and_case_codes(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Falls of worries", 3);
        Caller ann = Caller.as("ann", stage.uri());
        Caller bo = Caller.as("bo", stage.uri());
        String raising =
                page(ann, community).dom().select("a:contains(Raise a concern)").attr("href");
        FormElement raise = ann.page(raising).only("section[data-widget=concern-list] form:has([name=title])");
        for (String attack : Attacks.SEEDS) {
            Map<String, String> typed = Map.of("way", "NAMED", "title", title(attack), "body", cut(attack, 9_000));
            ann.send(raise, typed);
        }
        Visitor cy = visitors.as("cy");
        cy.open(community);
        assertThat(cy.panel("concern-list")).containsText(Attacks.SEEDS.size() + " concerns so far");
        everyPage(cy, community, "concern-list");
        List<String> threads = page(bo, community)
                .dom()
                .select("section[data-widget=concern-list] a.es-item__title")
                .eachAttr("href");
        FormElement step = bo.page(threads.get(0)).form("step");
        FormElement reply = ann.page(threads.get(0)).form("reply");
        for (String attack : Attacks.SEEDS) {
            done(bo.send(step, Map.of("stage", "HEARD", "body", cut(attack, 4_900))), attack);
            done(ann.send(reply, Map.of("body", cut(attack, 4_900))), attack);
        }
        everyPage(cy, threads.get(0), "concern-thread");
        for (String attack : some()) {
            Raising.openCase(cy, community, line(attack));
            assertInert(cy);
        }
    }

    @Test
    void as_words_looked_for_found_and_offered(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Falls of search", 3, Privacy.PUBLIC);
        Attacks.SEEDS.forEach(attack -> stage.question(community, "Does alert " + title(attack), ""));
        Visitor nobody = visitors.nobody();
        Visitor ann = visitors.as("ann");
        for (String attack : some()) {
            String asked = URLEncoder.encode(cut(attack, SHORT), StandardCharsets.UTF_8);
            nobody.open("/portal/search?find=" + asked);
            assertInert(nobody);
            ann.open("/portal/search?find=" + asked);
            assertInert(ann);
        }
        ann.open("/portal/search?find=alert");
        assertTrue(ann.panel("search-results").locator("mark").count() > 0, "Expected to find what was asked.");
        everyPage(ann, "/portal/search?find=alert", "search-results");
        ann.open("/portal/home");
        some().forEach(attack ->
                ann.panel("search-box").getByLabel("What do you look for?").fill(line(attack)));
        ann.panel("search-box").getByLabel("What do you look for?").fill("");
        ann.panel("search-box").getByLabel("What do you look for?").pressSequentially("Does alert");
        ann.panel("search-box").locator("[role=option]").first().waitFor();
        assertInert(ann);
    }

    @Test
    void as_names_of_files(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Falls of files", 3);
        Visitor ann = visitors.as("ann");
        ann.open(community);
        WhatsNewStoryTest.start(ann, "What are they called?", "Look.");
        List<String> names = Attacks.SEEDS.stream()
                .map(HostileKnowledgeTest::line)
                .map(each -> cut(each, 200))
                .filter(each -> !each.isBlank())
                .toList();
        for (int from = 0; from < names.size(); from += FILES_A_POST) {
            int start = from;
            FilePayload[] files = IntStream.range(from, Math.min(from + FILES_A_POST, names.size()))
                    .mapToObj(i -> new FilePayload(
                            names.get(i) + ".txt", "text/plain", ("File " + i).getBytes(StandardCharsets.UTF_8)))
                    .toArray(FilePayload[]::new);
            ann.panel("discussion-thread")
                    .locator("form[data-es-form=reply] textarea[name=body]")
                    .fill("Some more: " + start);
            ann.panel("discussion-thread")
                    .locator("form[data-es-form=reply] [type=file]")
                    .setInputFiles(files);
            ann.press(ann.panel("discussion-thread"), "Post reply");
            assertThat(ann.panel("discussion-thread")).containsText("Your reply is posted.");
        }
        everyPage(visitors.as("bo"), ann.address(), "discussion-thread");
        assertTrue(
                ann.panel("discussion-thread").locator(".es-attachments a").count() > 0, "Expected files, found none.");
    }

    /** Every so many, beginning with the first. */
    private static List<String> some() {
        return IntStream.range(0, Attacks.SEEDS.size())
                .filter(i -> i % FEW == 0)
                .mapToObj(Attacks.SEEDS::get)
                .toList();
    }

    /** Where what was done leads to. */
    private static String done(HttpResponse<String> sent, String attack) {
        assertTrue(
                kept(sent),
                () -> "Expected to be kept: " + attack + "; found "
                        + sent.headers().firstValue("Location"));
        return Caller.location(sent);
    }

    /** The page of a community lies elsewhere than its address says. */
    private static Caller.Read page(Caller caller, String community) {
        return caller.page(Caller.location(caller.get(community)));
    }

    private static String line(String attack) {
        return whole(attack).replaceAll("[\\r\\n]+", " ");
    }
}
