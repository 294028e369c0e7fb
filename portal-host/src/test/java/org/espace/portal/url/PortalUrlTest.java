package org.espace.portal.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PortalUrlTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "a b",
            "&amp;",
            "a=b&c=d",
            "w3.p.tab",
            "%",
            "%zz",
            "+",
            "#",
            "?",
            "/../",
            "<script>alert(1)</script>",
            "\"'><img src=x>",
            "é",
            "日本",
            "𝄞",
            "\u0000",
            "\r\nSet-Cookie: a=b",
            ".",
            "..",
            "w1.action",
            "javax.portlet.action");

    @Test
    void whatever_stands_in_an_address_is_read_back() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            PortalUrl url = any(random);
            String path = url.path();
            int mark = path.indexOf('?');
            assertEquals(url, PortalUrl.parse(url.page(), mark < 0 ? null : path.substring(mark + 1)), path);
        }
    }

    @Test
    void equal_state_is_an_equal_address_whatever_the_order() {
        assertEquals(
                PortalUrl.parse("home", "b=2&a=1&w2.p.x=1&w1.mode=edit").path(),
                PortalUrl.parse("home", "w1.mode=edit&w2.p.x=1&a=1&b=2").path());
    }

    @Test
    void a_shared_parameter_stands_by_its_plain_name() {
        PortalUrl url = PortalUrl.of("community").withShared("community", List.of("12"));
        assertEquals("/portal/community?community=12", url.path());
    }

    @Test
    void what_belongs_to_a_window_is_prefixed_by_it() {
        WindowView view = WindowView.PLAIN.inMode("edit").inState("maximized").with("tab", List.of("mine"));
        assertEquals(
                "/portal/home?w3.mode=edit&w3.state=maximized&w3.p.tab=mine",
                PortalUrl.of("home").withWindow("w3", view).path());
    }

    @Test
    void a_cut_address_keeps_what_can_be_read() {
        PortalUrl url = PortalUrl.parse("home", "community=12&tag=%e&&=x&w3.mode=%3Cb%3E");
        assertEquals(List.of("12"), url.shared("community"));
        assertEquals(WindowView.PLAIN, url.window("w3"));
        assertNull(url.target());
    }

    @Test
    void an_address_has_a_longest_length() {
        assertThrows(TooLong.class, () -> PortalUrl.parse("home", "a=" + "x".repeat(PortalUrl.MAX_QUERY)));
        PortalUrl long_ = PortalUrl.of("home").withShared("a", List.of("x".repeat(PortalUrl.MAX_QUERY)));
        assertThrows(TooLong.class, long_::path);
    }

    @Test
    void a_shared_parameter_may_not_pass_for_one_of_a_window() {
        PortalUrl home = PortalUrl.of("home");
        assertThrows(IllegalArgumentException.class, () -> home.withShared("w3.action", List.of("1")));
    }

    private static PortalUrl any(Random random) {
        PortalUrl url = new PortalUrl("home", shared(random), Map.of(), null);
        for (int i = random.nextInt(3); i > 0; i--) {
            WindowView view = new WindowView(
                    random.nextBoolean() ? "view" : "edit", random.nextBoolean() ? "normal" : "maximized", map(random));
            url = url.withWindow("w" + random.nextInt(200), view);
        }
        return switch (random.nextInt(3)) {
            case 0 -> url.at(Target.action("w7", map(random)));
            case 1 -> url.at(Target.resource("w7", text(random), "cacheLevelFull", map(random)));
            default -> url;
        };
    }

    private static Map<String, List<String>> shared(Random random) {
        Map<String, List<String>> map = map(random);
        map.keySet().removeIf(name -> name.isEmpty() || QueryReader.isOfWindow(name));
        return map;
    }

    private static Map<String, List<String>> map(Random random) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(random), random.nextBoolean() ? List.of(text(random)) : List.of(text(random), text(random)));
        }
        return map;
    }

    private static String text(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()))
                + (random.nextBoolean() ? "" : HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
}
