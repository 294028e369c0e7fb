package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.flash.FlashService;
import org.espace.person.Attributes;
import org.espace.shared.Actor;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.delivery.portlet.PortletWindow;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.espace.widgets.fixture.Echo;
import org.espace.widgets.html.Choice;
import org.junit.jupiter.api.Test;

/** What a host says about who came, through each door. */
class UserAttributesTest {
    private final List<Map<String, String>> heard = new ArrayList<>();
    private final Reception reception = new Reception(
            new WidgetCatalog(List.of(new Echo())),
            "a key for tests, and for nothing else".getBytes(UTF_8),
            new Listening(),
            Clock.systemUTC(),
            null,
            "");

    @Test
    void a_name_comes_whole_or_in_parts_and_units_from_the_top() {
        Attributes parts = UserAttributes.read(Map.of(
                "user.name.given", "Ann ",
                "user.name.family", "Kelly",
                "user.employer", "City Trust",
                "user.department", "Ward 4",
                "user.jobtitle", "Nurse",
                "user.business-info.postal.city", "Leeds",
                "user.business-info.online.email", "ann@example.org"));
        assertEquals(
                new Attributes("Ann Kelly", "Nurse", List.of("City Trust", "Ward 4"), "Leeds", "ann@example.org"),
                parts);
        assertEquals(
                new Attributes("A. Kelly", "", List.of(), "", ""),
                UserAttributes.read(Map.of("user.name.full", "A. Kelly", "user.name.given", "Ann")));
    }

    @Test
    void a_filter_before_the_servlet_may_say_who_came() throws Exception {
        Map<String, Object> told = new HashMap<>(Map.of("user.name.full", "Ann Kelly", "user.home-info", "x"));
        told.put("user.jobtitle", 7);
        ServletCall call = new ServletCall(reception, Actor.of(3));
        call.user = told;
        call.get("echo", Map.of());
        assertEquals(List.of(Map.of("user.name.full", "Ann Kelly")), heard);
    }

    @Test
    void a_portal_says_it_as_the_standard_has_it_and_is_heard_every_five_minutes() throws Exception {
        PortletWindow window = new PortletWindow(reception, new Echo());
        window.actor = Actor.of(3);
        window.told.put("user.jobtitle", "Nurse");
        window.render();
        window.render();
        assertEquals(List.of(Map.of("user.jobtitle", "Nurse")), heard);
    }

    @Test
    void of_nobody_nothing_is_heard() throws Exception {
        new ServletCall(reception, Actor.ANONYMOUS).get("echo", Map.of());
        assertEquals(List.of(), heard);
    }

    private final class Listening implements Organisation {
        @Override
        public long person(String principal, Map<String, String> told) {
            heard.add(told);
            return Long.parseLong(principal);
        }

        @Override
        public FlashService flashes() {
            throw new UnsupportedOperationException("Nothing waits here.");
        }

        @Override
        public List<Choice> communities(Actor actor) {
            return List.of();
        }

        @Override
        public Optional<byte[]> photo(Actor actor, long person) {
            return Optional.empty();
        }
    }
}
