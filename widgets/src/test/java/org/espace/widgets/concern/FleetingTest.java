package org.espace.widgets.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.espace.shared.Actor;
import org.espace.widgets.Stage;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.portlet.PortletWindow;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What somebody types anonymously, and what they are told for it, is kept by no portal, session, browser or address. */
class FleetingTest {
    private static final String TITLE = "The lamp in the stairs is out";

    private final Worries here = Worries.SHARED;
    private final ConcernList widget = new ConcernList(here.domain);
    private final Reception reception = Stage.SHARED.reception(widget);
    private final Actor nurse = here.member();
    private final String ward = Long.toString(here.ward);

    @Test
    void no_browser_keeps_the_form_the_refusal_or_the_code() throws Exception {
        Map<String, String> address = Map.of("community", ward, "raise", "yes");
        ServletCall form = call();
        Map<String, String> typed = typed(form.get(widget.name(), address));
        assertEquals("private, no-store", form.headers.get("Cache-Control"));
        assertNull(form.headers.get("ETag"));
        Map<String, String> act = new TreeMap<>(address);
        act.put("action", "send");
        for (String way : new String[] {"", "ANONYMOUS", "CONFIDENTIAL", "NAMED"}) {
            ServletCall sent = call();
            typed.put("way", way);
            String answer = sent.post(widget.name(), act, typed);
            assertEquals("private, no-store", sent.headers.get("Cache-Control"), way);
            assertNull(sent.headers.get("Location"), way);
            assertEquals(way.isEmpty() ? 422 : 200, sent.status, answer);
            typed.putAll(typed(call().get(widget.name(), address)));
            typed.put("title", TITLE);
        }
        ServletCall list = call();
        list.get(widget.name(), Map.of("community", ward));
        assertNotNull(list.headers.get("ETag"), "but what all may read is kept as ever");
    }

    @Test
    void no_portal_keeps_them_and_no_session_is_written_with_them() throws Exception {
        PortletWindow window = window();
        window.own.put("raise", new String[] {"yes"});
        Map<String, String> typed = typed(window.render());
        assertEquals("private, no-store", window.headers.get("Cache-Control"));
        assertNull(window.keptEtag);
        window.act("send", typed);
        assertNothingIsKept(window, typed.get("slip"));
        assertTrue(window.render().contains(TITLE), "the form comes back as it was typed");
        window.own.put("raise", new String[] {"yes"});
        assertFalse(window.render().contains(TITLE), "once");

        typed.put("way", "ANONYMOUS");
        window.act("send", typed);
        assertNothingIsKept(window, typed.get("slip"));
        String sent = window.render();
        String code = Jsoup.parse(sent).select(".es-casecode__letters").text();
        assertEquals(19, code.length(), sent);
        assertNull(window.keptEtag);
        assertFalse(window.render().contains(code), "once");

        window.act(
                "send",
                Map.of("es-form", "open", "code", code, "es-fleeting", "yes", "es-token", typed.get("es-token")));
        assertNothingIsKept(window, code);
        assertTrue(window.render().contains(TITLE));
        assertFalse(window.render().contains(TITLE), "once");
    }

    private static void assertNothingIsKept(PortletWindow window, String secret) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(new TreeMap<>(window.session));
        }
        String session = written.toString(StandardCharsets.ISO_8859_1);
        StringBuilder address = new StringBuilder();
        window.own.values().forEach(each -> address.append(String.join(" ", each)));
        window.shared.values().forEach(each -> address.append(String.join(" ", each)));
        for (String each : new String[] {TITLE, secret}) {
            assertFalse(session.contains(each), () -> "in the session: " + each);
            assertFalse(address.toString().contains(each), address::toString);
        }
    }

    private ServletCall call() {
        ServletCall call = new ServletCall(reception, nurse);
        call.sent.put("Sec-Fetch-Site", "same-origin");
        return call;
    }

    private PortletWindow window() throws Exception {
        PortletWindow window = new PortletWindow(reception, widget);
        window.actor = nurse;
        window.shared.put("community", new String[] {ward});
        return window;
    }

    /** The form as it stands, with words in it. */
    private static Map<String, String> typed(String html) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element each : Jsoup.parse(html).select("form:has(input[name=slip]) input[type=hidden]")) {
            typed.put(each.attr("name"), each.val());
        }
        typed.put("title", TITLE);
        typed.put("body", "Somebody will fall.");
        return typed;
    }
}
