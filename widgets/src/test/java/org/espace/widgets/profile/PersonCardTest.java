package org.espace.widgets.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Staff;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PersonCardTest extends WidgetContract {
    private final Staff here = Staff.SHARED;
    private final Actor ann = here.town.town.ann;
    private final long flo = here.flo.person();
    private final Door door = new Door(widget());

    @Override
    protected Widget widget() {
        return new PersonCard(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nobody chosen", ann),
                Scene.of("nobody chosen, signed out", Actor.ANONYMOUS),
                Scene.of("says everything", ann).with("person", flo),
                Scene.of("says nothing", ann).with("person", here.gil.person()),
                Scene.of("one's own", here.flo).with("person", flo),
                Scene.of("one's own, bare", here.gil).with("person", here.gil.person()),
                Scene.of("being changed", here.flo).with("person", flo).with("edit", 1),
                Scene.of("another's, asked to change", ann).with("person", flo).with("edit", 1),
                Scene.of("many answers", ann).with("person", here.town.town.bo.person()),
                Scene.of("who else can help", ann).with("person", flo).with("topic", "handover"),
                Scene.of("nobody else can help", ann).with("person", flo).with("topic", "xylophone"),
                Scene.of("absent", ann).with("person", 987654),
                Scene.of("signed out", Actor.ANONYMOUS).with("person", flo),
                Scene.of("hostile", ann).with("person", here.hex.person()),
                Scene.of("hostile topic", ann).with("person", flo).with("topic", "<script>alert(1)</script>"));
    }

    /**
     * Of a panel that has a page of its own: the person, what they say, who shares a community with them (3), the units above them (3), their
     * communities with what happened lately (2), their answers (1). None of them grows with anything.
     */
    @Override
    protected int mostStatements() {
        return 9;
    }

    @Test
    void shows_a_colleague_at_full_length() throws Exception {
        Document page = door.to(ann, "person", flo);
        assertEquals("Flo Nightingale", page.select(".es-card__name").text());
        assertTrue(page.text().contains("Ward sister"));
        assertTrue(page.text().contains("Elm Ward"));
        assertEquals("count", page.select(".es-about em").text());
        assertTrue(page.text().contains("English, Polish"));
        assertTrue(page.select("a.es-tag:contains(lamp care)").attr("href").contains("topic=lamp"));
        assertEquals(1, page.select("a[href='mailto:flo@example.org']").size());
        assertEquals(1, page.select("a[href='https://example.org/flo']").size());
        assertFalse(page.select("img.es-face--big").isEmpty());
    }

    @Test
    void contacts_and_communities_are_shown_to_those_whom_they_are_for() throws Exception {
        Document member = door.to(ann, "person", flo);
        assertEquals(1, member.select("a[href='tel:+441134960000']").size());
        assertTrue(member.text().contains("Staff concerns"), "ann is in it too");
        Document outsider = door.to(stranger(), "person", flo);
        assertFalse(outsider.text().contains("496 0000"));
        assertFalse(outsider.text().contains("Staff concerns"));
        assertTrue(outsider.text().contains("Ward handover"));
        assertFalse(member.text().contains("@flo "), "for nobody else");
        assertTrue(door.to(here.flo, "person", flo).text().contains("@flo "));
    }

    @Test
    void only_ones_own_card_can_be_changed() throws Exception {
        assertTrue(door.to(here.flo, "person", flo).text().contains("Change my profile"));
        assertFalse(door.to(ann, "person", flo).text().contains("Change my profile"));
        assertEquals(
                1,
                door.to(here.flo, "person", flo, "edit", 1)
                        .select("textarea[name=about]")
                        .size());
        assertEquals(0, door.to(ann, "person", flo, "edit", 1).select("form").size());
    }

    @Test
    void what_a_person_can_help_with_leads_to_who_else_can() throws Exception {
        Document page = door.to(ann, "person", flo, "topic", "handover");
        assertEquals(
                List.of("Bo Lindqvist", "Flo Nightingale"),
                page.select(".es-person__name").eachText());
        assertTrue(page.text().contains("Back to Flo Nightingale"));
    }

    @Test
    void answers_are_counted_as_far_as_the_reader_may_read_them() throws Exception {
        assertTrue(door.to(ann, "person", here.town.town.bo.person()).text().contains("1 of them accepted"));
    }

    @Test
    void a_stranger_learns_nothing_about_who_is_there() throws Exception {
        ServletCall known = door.call(Actor.ANONYMOUS);
        ServletCall unknown = door.call(Actor.ANONYMOUS);
        String one = known.get("person-card", Map.of("person", Long.toString(flo)));
        String none = unknown.get("person-card", Map.of("person", "987654"));
        assertEquals(404, known.status);
        assertEquals(404, unknown.status);
        assertEquals(none.replace("987654", ""), one.replace(Long.toString(flo), ""));
    }

    @Test
    void the_address_book_gets_the_photo_and_nothing_that_is_hidden() throws Exception {
        String file = door.file(stranger(), "download", "vcard", "person", flo).replace("\r\n ", "");
        assertTrue(file.contains("FN:Flo Nightingale") && file.contains("PHOTO:data:image/jpeg;base64,"), file);
        assertFalse(file.contains("\nTEL"), file);
    }

    @Test
    void harmful_contacts_lead_nowhere() throws Exception {
        Document page = door.to(ann, "person", here.hex.person());
        assertTrue(page.text().contains("javascript:alert(1)"), "it can be read");
        assertEquals(
                List.of(),
                page.select("dl a[href^=javascript], dl a[href*=onerror=]").eachText());
    }

    /** Somebody who shares no community with anybody, whatever other tests do. */
    private Actor stranger() {
        return here.town.town.person("stranger" + System.nanoTime(), "Stan Stranger", "Porter");
    }
}
