package org.espace.widgets.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.espace.community.Privacy;
import org.espace.question.Draft;
import org.espace.shared.Ref;
import org.espace.test.Town;
import org.espace.widgets.Stage;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.catalog.StandardWidgets;
import org.espace.widgets.fixture.PlainUrls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was made before is handed out again to whom it was made for, for as long as it would be made the same. */
class ShelfTest {
    private static final List<String> READERS = List.of("ann", "bo", "cy", "dee", "");

    private final Town town = Stage.SHARED.town();
    private final Reception reception = Reception.of(town.domain, "/espace");
    private final Reception otherNode = Reception.of(town.domain, "/espace");

    private long community;
    private long question;

    @BeforeEach
    void a_question_some_time_ago() {
        community = town.community("Shelves " + town.clock.instant(), Privacy.RESTRICTED);
        question = town.question(community, "What lies on the shelf?", "shelf");
        town.clock.advance(Duration.ofHours(3));
    }

    @Test
    void an_unchanged_panel_costs_one_look_at_an_index() {
        Reception forgetful = new Reception(
                StandardWidgets.over(town.domain),
                new byte[16],
                new DomainOrganisation(town.domain),
                town.clock,
                null,
                "");
        show(forgetful, "question-list", "ann");
        int fresh = Stage.SHARED.statements(() -> show(forgetful, "question-list", "ann"));
        Fragment made = show(reception, "question-list", "ann");
        int assertion = Shelf.class.desiredAssertionStatus() ? fresh : 0;
        assertEquals(1 + assertion, Stage.SHARED.statements(() -> assertSame(made, held("ann"))));
    }

    @Test
    void the_panels_of_a_page_look_together() {
        List<String> panels = List.of("question-list", "community-home", "discussion-list", "experience-list");
        panels.forEach(each -> show(reception, each, "ann")); // what they depend on is known after once
        panels.forEach(each -> show(reception, each, "ann"));
        ConcurrentMap<Object, Object> page = new ConcurrentHashMap<>();
        Map<String, Fragment> shown = new TreeMap<>();
        int statements = Stage.SHARED.statements(
                () -> panels.forEach(each -> shown.put(each, show(reception, each, "ann", page))));
        if (!Shelf.class.desiredAssertionStatus()) {
            assertEquals(1, statements);
        }
        panels.forEach(each -> assertSame(shown.get(each), show(reception, each, "ann"), each));
        ask(community, "Is that seen on the next page?");
        Fragment next = show(reception, "question-list", "ann", new ConcurrentHashMap<>());
        assertTrue(next.html().contains("Is that seen on the next page?"));
    }

    @Test
    void what_happens_is_seen_at_the_next_look_on_every_node() {
        show(reception, "question-list", "ann");
        show(otherNode, "question-list", "ann");
        town.question(community, "What is new on the shelf?", "");
        for (Reception node : List.of(reception, otherNode)) {
            assertTrue(show(node, "question-list", "ann").html().contains("What is new on the shelf?"));
        }
    }

    @Test
    void what_happens_elsewhere_makes_no_panel_of_a_community_afresh() {
        long elsewhere = town.community("Elsewhere " + town.clock.instant(), Privacy.PUBLIC);
        show(reception, "question-list", "ann");
        ask(elsewhere, "Does that matter here?"); // so far held as if it depended on everything
        Fragment made = show(reception, "question-list", "ann");
        ask(elsewhere, "And does that?");
        assertSame(made, held("ann"));
    }

    @Test
    void words_for_a_time_are_said_anew_when_it_has_gone_by() {
        town.clock.advance(Duration.ofMinutes(57));
        assertTrue(show(reception, "question-list", "ann").html().contains("3 hours ago"));
        town.clock.advance(Duration.ofMinutes(4)); // by which alone it would be held still
        assertTrue(show(reception, "question-list", "ann").html().contains("4 hours ago"));
    }

    @Test
    void every_reader_is_given_what_would_be_made_for_that_reader_alone() {
        int again = 0;
        for (Widget widget : StandardWidgets.over(town.domain).all()) {
            Map<String, Fragment> before = new TreeMap<>();
            READERS.forEach(reader -> before.put(reader, show(reception, widget.name(), reader)));
            for (String reader : READERS) {
                Fragment shown = show(reception, widget.name(), reader);
                Fragment alone = show(Reception.of(town.domain, "/espace"), widget.name(), reader);
                assertEquals(alone.html(), shown.html(), () -> widget.name() + " for " + reader);
                again += shown == before.get(reader) ? 1 : 0;
            }
        }
        assertTrue(again > 40, "handed out again only " + again);
    }

    @Test
    void a_mark_of_ones_own_is_seen_at_once_by_whoever_set_it() {
        Fragment before = show(reception, "question-thread", "ann");
        Fragment ofBo = show(reception, "question-thread", "bo");
        town.domain.follows().follow(town.ann, new Ref("question", question), false);
        assertFalse(show(reception, "question-thread", "ann").html().equals(before.html()));
        assertSame(ofBo, show(reception, "question-thread", "bo"));
    }

    @Test
    void who_may_no_longer_read_is_told_so_at_once() {
        assertTrue(show(reception, "question-list", "ann").html().contains("What lies on the shelf?"));
        town.domain.memberships().leave(town.ann, community);
        assertFalse(show(reception, "question-list", "ann").html().contains("What lies on the shelf?"));
    }

    private void ask(long where, String title) {
        town.domain.questions().ask(town.bo, where, new Draft(title, "", ""));
    }

    private Fragment held(String reader) {
        return show(reception, "question-list", reader);
    }

    private Fragment show(Reception node, String widget, String reader) {
        return show(node, widget, reader, null);
    }

    private Fragment show(Reception node, String widget, String reader, @Nullable ConcurrentMap<Object, Object> page) {
        Visit visit = node.visit(reader.isEmpty() ? null : reader, false, List.of(Locale.UK), Map.of());
        Map<String, List<String>> asked =
                Map.of("community", List.of(Long.toString(community)), "thread", List.of(Long.toString(question)));
        WidgetRequest request = node.request(visit, asked, Map.of(), true, null, new PlainUrls());
        return node.show(node.widget(widget), request, page);
    }
}
