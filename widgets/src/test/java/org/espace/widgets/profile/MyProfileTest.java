package org.espace.widgets.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.profile.Contact;
import org.espace.profile.Profile;
import org.espace.shared.Actor;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Staff;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MyProfileTest extends WidgetContract {
    private final Staff here = Staff.SHARED;
    private final Door door = new Door(widget());

    @Override
    protected Widget widget() {
        return new MyProfile(here.domain);
    }

    /** Five for the profile with the path of its units, and one for whether colleagues may ask for help. */
    @Override
    protected int mostStatements() {
        return 6;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("says everything", here.flo),
                Scene.of("says nothing", here.gil),
                Scene.of("in full", here.flo).inFull(),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("hostile", here.hex));
    }

    @Test
    void the_form_shows_what_is_kept_and_where_the_unit_comes_from() throws Exception {
        Document page = door.to(here.flo);
        assertEquals("lamp care, handover", page.select("[name=helps]").val());
        assertEquals("@flo", page.select("[name=chat]").val());
        assertEquals("NOBODY", page.select("[name=chat-shown] option[selected]").val());
        assertTrue(page.text().contains("Elm Ward"));
        assertTrue(page.text().contains("This comes from your organisation."));
        assertTrue(door.to(here.gil).text().contains("has not told us where you work"));
    }

    @Test
    void what_is_typed_is_kept_and_shown_to_those_it_is_for() throws Exception {
        Actor ivy = here.town.town.person("ivy-" + System.identityHashCode(this), "Ivy Types", "Clerk");
        String led = door.sent(
                ivy,
                Map.of(),
                "keep",
                "name",
                "Ivy Typist",
                "helps",
                "rotas, Excel",
                "email",
                "ivy@example.org",
                "email-shown",
                "NOBODY",
                "web",
                "https://example.org/ivy",
                "web-shown",
                "nonsense");
        assertEquals("/espace/fragments/my-profile?said=kept", led);
        Profile kept = here.domain.profiles().mine(ivy);
        assertEquals("Ivy Typist", kept.card().name());
        assertEquals(List.of("rotas", "Excel"), kept.helps());
        assertEquals(
                List.of("ivy@example.org", "https://example.org/ivy"),
                kept.contacts().stream().map(Contact::value).toList());
        assertEquals(
                List.of(),
                here.domain.profiles().profile(here.flo, ivy.person()).contacts(),
                "a choice that is none of ours shows it to nobody");
    }

    @Test
    void a_fault_stands_at_its_field_and_all_that_was_typed_comes_back() throws Exception {
        Document page = Jsoup.parseBodyFragment(door.sent(
                here.gil,
                Map.of(),
                "keep",
                "name",
                "",
                "helps",
                "x, rotas",
                "email",
                "not an address",
                "about",
                "Mine",
                "phone",
                "+44 1",
                "phone-shown",
                "COMMUNITIES"));
        assertEquals("x, rotas", page.select("[name=helps]").val());
        assertEquals("Mine", page.select("[name=about]").val());
        assertEquals(
                "COMMUNITIES",
                page.select("[name=phone-shown] option[selected]").val());
        assertEquals(
                List.of("name", "helps", "email"),
                page.select("[aria-invalid=true]").eachAttr("name"));
        assertTrue(
                page.select(".es-faults").text().contains("“x”"),
                page.select(".es-faults").text());
    }

    @Test
    void a_photo_is_put_in_and_taken_away() throws Exception {
        Actor jo = here.town.town.person("jo-" + System.identityHashCode(this), "Jo Pictured", "Clerk");
        assertEquals("/espace/fragments/my-profile?said=photo-kept", upload(jo, Staff.picture()));
        assertTrue(here.domain.profiles().photoOf(here.flo, jo.person()).isPresent());
        assertFalse(door.to(jo).select("img.es-face--big").isEmpty());
        door.sent(jo, Map.of(), "remove-photo");
        assertTrue(here.domain.profiles().photoOf(here.flo, jo.person()).isEmpty());
    }

    @Test
    void a_file_that_is_no_picture_is_told_at_its_field() throws Exception {
        Document page = Jsoup.parseBodyFragment(upload(here.gil, "no picture".getBytes(UTF_8)));
        assertTrue(page.select(".es-photo .es-fault").text().contains("no picture that we can read"));
        Document none = Jsoup.parseBodyFragment(upload(here.gil, new byte[0]));
        assertTrue(none.select(".es-photo .es-fault").text().contains("No file was chosen"));
    }

    private String upload(Actor actor, byte[] picture) throws Exception {
        ServletCall call = door.call(actor);
        call.sent.put("Content-Type", Multipart.TYPE);
        call.body = new Multipart()
                .text("es-token", door.token(actor, Map.of()))
                .file("photo", "me.png", picture)
                .bytes();
        String body = call.post("my-profile", Map.of("action", "photo"), Map.of());
        return call.headers.getOrDefault("Location", body);
    }
}
