package org.espace.widgets.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.question.QuestionContent;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Stage;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.junit.jupiter.api.Test;

class ActivityTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new Activity(here.domain);
    }

    /**
     * One for who belongs where and until when they have seen what, one or two for which things count, up to three for the ledger, one for how much is new, one or two for
     * the things of each of the seven kinds and one for who may see them, two for the names of people and communities, and up to three for private addresses: none of them grows with how much there is.
     */
    @Override
    protected int mostStatements() {
        return 24;
    }

    @Override
    protected List<Scene> scenes() {
        Actor follower = here.town.person("follower" + here.town.clock.millis(), "Fee Follower", "Nurse");
        here.domain.follows().follow(follower, new Ref(QuestionContent.KIND, here.question), true);
        here.domain.feeds().make(follower, "activity/community/" + here.confidential);
        return List.of(
                Scene.of("mine", ann),
                Scene.of("mine in full", ann).inFull(),
                Scene.of("followed", follower).set("scope", "followed").inFull(),
                Scene.of("follows nothing", here.town.dee).set("scope", "followed"),
                Scene.of("first run", follower),
                Scene.of("a community", ann).with("community", here.busy).inFull(),
                Scene.of("small", ann).with("community", here.busy).set("size", 2),
                Scene.of("quiet", Actor.ANONYMOUS).with("community", here.quiet).inFull(),
                Scene.of("a tag", ann).with("tag", "handover"),
                Scene.of("a tag in a community", ann).with("tag", "handover").with("community", here.busy),
                Scene.of("a tag that nobody used", ann).with("tag", "nonsense"),
                Scene.of("a person", ann).with("person", here.town.bo.person()),
                Scene.of("nobody", ann).with("person", 987654),
                Scene.of("no tag chosen", ann).set("scope", "tag"),
                Scene.of("no person chosen", ann).set("scope", "person"),
                Scene.of("no community chosen", ann).set("scope", "community"),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("for members only", here.town.cy).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("hostile", ann).with("community", here.hostile).inFull());
    }

    @Test
    void what_is_new_is_said_in_words_until_it_is_marked_as_read() {
        Actor kit = person("Kit Keen");
        long community = joined(kit, "Marked");
        here.town.question(community, "Which trolley?", "");
        Clicks list = new Clicks(widget(), kit).open("community", community);
        assertEquals("1 new", list.page.select(".es-news__count").text());
        assertTrue(list.page
                .select(".es-news__line--fresh .es-news__what")
                .text()
                .startsWith("New Ann Kelly asked Which trolley?"));
        // Looking again changes nothing.
        list.open("community", community);
        assertEquals("1 new", list.page.select(".es-news__count").text());
        list.send("see");
        assertEquals("All of it is marked as read.", list.said());
        assertEquals(0, list.page.select(".es-news__count, .es-badge").size(), list::text);
    }

    @Test
    void several_answers_close_together_are_one_line() {
        Actor kit = person("Kit Keen");
        long community = joined(kit, "Folded in one line");
        long question = here.town.question(community, "Which trolley?", "");
        here.domain.questions().answer(here.town.bo, question, "This one.");
        here.domain.questions().answer(here.town.cy, question, "That one.");
        here.domain.questions().answer(here.town.bo, question, "No, this.");
        String line = new Clicks(widget(), kit)
                .open("community", community)
                .page
                .select(".es-news__what")
                .get(0)
                .text();
        assertEquals("New Bo Lindqvist and Cy Moreau gave 3 answers to Which trolley?", line);
    }

    @Test
    void a_private_address_is_shown_once_works_and_is_revoked() {
        Actor kit = person("Kit Keen");
        Clicks panel = new Clicks(widget(), kit).open("full", "true");
        panel.send("make-feed", "feed", "activity/mine");
        String address = panel.page.select("input[readonly]").attr("value");
        assertTrue(address.startsWith("https://app.example/espace/feeds/activity/mine?key="), address);
        String secret = address.substring(address.indexOf('=') + 1);
        assertEquals(Optional.of(kit), here.domain.feeds().reader("activity/mine", secret));
        assertTrue(panel.text().contains("What’s new in my communities"));
        panel.open("full", "true");
        assertFalse(panel.page.html().contains(secret));
        panel.send("revoke-feed");
        assertEquals("That address works no more.", panel.said());
        assertEquals(Optional.empty(), here.domain.feeds().reader("activity/mine", secret));
    }

    @Test
    void what_anybody_may_read_names_its_feed_and_nothing_else_does() throws Exception {
        ServletCall open = new ServletCall(Stage.SHARED.reception(widget()), ann);
        open.get("activity", Map.of("community", Long.toString(here.quiet)));
        assertEquals(
                "<https://app.example/espace/feeds/activity/community/" + here.quiet
                        + ">; rel=\"alternate\"; type=\"application/atom+xml\"",
                open.headers.get("Link"));
        ServletCall closed = new ServletCall(Stage.SHARED.reception(widget()), ann);
        closed.get("activity", Map.of("community", Long.toString(here.confidential)));
        assertNull(closed.headers.get("Link"));
    }

    @Test
    void an_address_of_what_one_may_not_see_any_more_names_nothing() {
        Actor kit = person("Kit Keen");
        long community = here.town.community("Whispered name", Privacy.CONFIDENTIAL);
        here.domain.memberships().enrol(community, kit.person(), Role.MEMBER, here.town.clock.instant());
        here.domain.feeds().make(kit, "activity/community/" + community);
        Clicks panel = new Clicks(widget(), kit).open("full", "true");
        assertTrue(panel.text().contains("What’s new in Whispered name"));
        here.domain.memberships().leave(kit, community);
        panel.open("full", "true");
        assertFalse(panel.text().contains("Whispered"));
        assertTrue(panel.text().contains("A feed of what you cannot see any more"));
    }

    private Actor person(String name) {
        return here.town.person("kit" + here.town.clock.millis(), name, "Nurse");
    }

    private long joined(Actor actor, String name) {
        long community = here.town.community(name, Privacy.OPEN);
        here.domain.memberships().enrol(community, actor.person(), Role.MEMBER, here.town.clock.instant());
        return community;
    }
}
