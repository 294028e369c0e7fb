package org.espace.widgets.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.widgets.Door;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scene;
import org.espace.widgets.Staff;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PeopleFinderTest extends WidgetContract {
    private final Staff here = Staff.SHARED;
    private final Actor ann = here.town.town.ann;
    private final Door door = new Door(widget());

    @Override
    protected Widget widget() {
        return new PeopleFinder(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("everybody", ann),
                Scene.of("everybody in full", ann).inFull(),
                Scene.of("paged", ann).set("size", 1),
                Scene.of("by name", ann).with("query", "flo ni"),
                Scene.of("nobody of that name", ann).with("query", "xylophone"),
                Scene.of("in a unit", ann).with("unit", here.nursing),
                Scene.of("in a unit that is gone", ann).with("unit", 987654),
                Scene.of("everything narrowed", ann)
                        .with("unit", here.nursing)
                        .with("place", "leeds")
                        .with("language", "polish")
                        .with("skill", "lamp"),
                Scene.of("nobody fits", ann).with("place", "atlantis"),
                Scene.of("who can help", ann).with("topic", "handover"),
                Scene.of("nobody can help", ann).with("topic", "xylophone"),
                Scene.of("hostile person", ann).with("query", PlainText.line(Hostile.SEEDS.get(0))),
                Scene.of("hostile unit", ann).with("unit", here.hostileUnit),
                Scene.of("hostile topic", ann).with("topic", Hostile.SEEDS.get(2)),
                Scene.of("signed out", Actor.ANONYMOUS).with("query", "flo"));
    }

    @Test
    void a_person_is_found_by_the_beginnings_of_names() throws Exception {
        Document page = door.to(ann, "query", "night fl");
        assertEquals(1, page.select(".es-list > li").size());
        assertEquals("Flo Nightingale", page.select(".es-person__name").text());
        assertTrue(page.select(".es-list .es-meta").text().contains("Ward sister · Elm Ward"));
        assertTrue(page.select("a.es-person__name").attr("href").contains("person=" + here.flo.person()));
        assertFalse(page.select(".es-list img.es-face").isEmpty(), "a photo stands where there is one");
    }

    @Test
    void everything_that_narrows_the_list_can_be_taken_away_alone() throws Exception {
        Document page = door.to(ann, "unit", here.nursing, "place", "leeds", "language", "polish");
        assertEquals(List.of("Flo Nightingale"), page.select(".es-person__name").eachText());
        assertEquals(
                List.of("All units", "Any place", "Any language"),
                page.select(".es-chips a").eachText());
        String anyPlace = page.select(".es-chips a:contains(Any place)").attr("href");
        assertFalse(anyPlace.contains("place="), anyPlace);
        assertTrue(anyPlace.contains("language=polish") && anyPlace.contains("unit=" + here.nursing), anyPlace);
    }

    @Test
    void who_answered_best_stands_first_and_is_told_why() throws Exception {
        Document page = door.to(ann, "topic", "handover");
        assertEquals(
                List.of("Bo Lindqvist", "Flo Nightingale"),
                page.select(".es-person__name").eachText());
        List<String> reasons = page.select(".es-reason").eachText();
        assertTrue(reasons.get(0).startsWith("1 accepted answer on handover · found useful"), reasons.get(0));
        assertEquals("Says they can help with handover", reasons.get(1));
    }

    @Test
    void a_search_leads_to_an_address_that_says_what_was_asked() throws Exception {
        String led = door.sent(ann, Map.of(), "search", "query", " flo ", "place", "Leeds", "skill", "");
        assertEquals("/espace/fragments/people-finder?query=flo&place=Leeds", ordered(led));
        String topic = door.sent(ann, Map.of("query", "flo"), "ask-topic", "topic", "tagging");
        assertEquals("/espace/fragments/people-finder?topic=tagging", topic);
    }

    @Test
    void a_list_goes_into_an_address_book_and_only_a_colleagues() throws Exception {
        String file = door.file(ann, "download", "vcards", "unit", here.ward);
        assertTrue(file.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"), file);
        assertTrue(file.contains("FN:Flo Nightingale\r\n") && file.contains("flo@example.org"), file);
        assertFalse(file.contains("@flo\r\n"), "what is shown to nobody is in no file");
        assertEquals(1, file.split("BEGIN:VCARD", -1).length - 1);
        ServletCall anonymous = door.call(Actor.ANONYMOUS);
        assertEquals("", anonymous.get("people-finder", Map.of("download", "vcards")));
        assertEquals(404, anonymous.status);
    }

    @Test
    void nobody_is_found_by_who_is_not_signed_in() throws Exception {
        Document page = door.to(Actor.ANONYMOUS, "query", "flo");
        assertFalse(page.text().contains("Nightingale"));
        assertTrue(page.text().contains("Sign in to find your colleagues."));
    }

    /** The query first, whatever the order in which an address was put together. */
    private static String ordered(String address) {
        int start = address.indexOf('?') + 1;
        List<String> pairs = List.of(address.substring(start).split("&", -1)).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        return address.substring(0, start) + String.join("&", pairs);
    }
}
