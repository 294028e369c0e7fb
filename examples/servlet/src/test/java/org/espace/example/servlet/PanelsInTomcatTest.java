package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.community.Privacy;
import org.espace.concern.NewConcern;
import org.espace.concern.Way;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.Story;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.Town;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each panel of asking, discussing, telling and finding: it is shown, does one thing it is for, and does nothing for a form without its token. */
@ArquillianTest
class PanelsInTomcatTest {
    private static final Clock LONG_AGO = Clock.fixed(Instant.parse("2020-03-02T09:00:00Z"), ZoneOffset.UTC);

    private static long community;
    private static long discussion;
    private static long experience;
    private static long concern;

    @Deployment(testable = false)
    static WebArchive intranet() {
        return Intranet.where(PanelsInTomcatTest::lastWeek);
    }

    private static void lastWeek(Town town) {
        community = town.community("Falls", Privacy.OPEN);
        Domain domain = town.domain;
        discussion = domain.discussions().open(town.bo, community, new DiscussionDraft("Mats or alarms?", "I *ask*."));
        Story story = new Story("Lower beds", "People fell.", "We lowered the beds.", "Fewer fell.", "", "", 3);
        experience = Domain.over(town.database, LONG_AGO).experiences().tell(town.ann, community, story);
        concern = domain.concerns()
                .raise(
                        town.bo,
                        new NewConcern(community, Way.NAMED, "The stairs are dark", "At night.", null, List.of()))
                .id();
        domain.talks().post(town.bo, new About(community, "rota", null, null), TalkKind.QUESTION, "Is it in force?");
    }

    /**
     * One thing to do in a panel.
     *
     * @param address of the panel, with its query
     * @param form the action
     * @param done what the reader is told when it was done, and reads nowhere before
     */
    private record Try(String reader, String address, String form, Map<String, String> typed, String done) {
        String panel() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    private static List<Try> tries() {
        String here = "?community=" + community;
        return List.of(
                new Try(
                        "ann",
                        "discussion-list" + here,
                        "start",
                        Map.of("title", "Bells in the ward", "body", "Too loud?"),
                        "Bells in the ward"),
                new Try(
                        "ann",
                        "discussion-thread?discussion=" + discussion,
                        "reply",
                        Map.of("body", "Mats, in our ward."),
                        "Mats, in our ward."),
                new Try(
                        "cy",
                        "page-talk" + here + "&subject=handbook",
                        "post",
                        Map.of("kind", "question", "body", "Who keeps this?"),
                        "Who keeps this?"),
                new Try("ann", "experience-list" + here + "&tab=yours", "still-true", Map.of(), "Thank you."),
                new Try(
                        "cy",
                        "experience-story?experience=" + experience,
                        "use",
                        Map.of("place", "Ward 9", "result", "worked"),
                        "Ward 9"),
                new Try(
                        "ann",
                        "concern-list" + here + "&raise=yes",
                        "send",
                        Map.of("way", "NAMED", "title", "The lift stands still", "body", "Since May."),
                        "Your concern is sent"),
                new Try(
                        "ann",
                        "concern-thread?concern=" + concern,
                        "reply",
                        Map.of("body", "I stumbled there too."),
                        "I stumbled there too."),
                new Try("ann", "search-box", "search", Map.of("query", "lower beds"), "lower beds"),
                new Try("ann", "search-results?find=mats", "search", Map.of("query", "elevators"), "elevators"),
                new Try("ann", "activity" + here, "see", Map.of(), "All of it is marked as read."));
    }

    @TestFactory
    Stream<DynamicTest> a_panel_does_what_it_is_for_and_nothing_without_the_token() {
        return tries().stream().map(each -> DynamicTest.dynamicTest(each.panel(), () -> assertDone(each)));
    }

    private static void assertDone(Try wanted) {
        Browser reader = Browser.of(wanted.reader());
        Page page = reader.panel(wanted.address());
        assertEquals(200, page.status(), page.body());
        assertEquals(
                1,
                page.dom().select("section[data-widget=" + wanted.panel() + "]").size(),
                page.body());
        assertFalse(told(page).contains(wanted.done()), page.body());

        FormElement form = page.form(wanted.form());
        Page refused = reader.submit(form, with(wanted.typed(), Map.of("es-token", "")));
        assertEquals(403, refused.status(), refused.body());
        assertFalse(told(reader.panel(wanted.address())).contains(wanted.done()), "it was done without the token");

        Page sent = reader.submit(form, wanted.typed());
        Page shown = sent.status() == 303 ? reader.get(sent.header("Location")) : sent;
        assertEquals(200, shown.status(), shown.body());
        assertTrue(told(shown).contains(wanted.done()), shown.body());
    }

    /** What is to be read, in fields as well. */
    private static String told(Page page) {
        return page.dom().text() + " " + page.dom().select("input[type=text]").eachAttr("value");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Test
    void pages_talked_about_are_for_those_who_look_after_them() {
        String address = "talked-pages?community=" + community;
        Page forBo = Browser.of("bo").panel(address);
        assertAll(
                () -> assertEquals(200, forBo.status()),
                () -> assertTrue(
                        forBo.dom().select(".es-item__title").eachText().contains("rota"), forBo.body()),
                () -> assertEquals("", Browser.of("ann").panel(address).dom().text()));
    }
}
