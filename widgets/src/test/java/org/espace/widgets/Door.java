package org.espace.widgets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One widget in the servlet door, for tests of what it says and does. */
public final class Door {
    private final Widget widget;

    public Door(Widget widget) {
        this.widget = widget;
    }

    /** The panel. @param pairs parameters of the address: a name, a value, … */
    public Document to(Actor actor, Object... pairs) throws Exception {
        return Jsoup.parseBodyFragment(call(actor).get(widget.name(), map(pairs)));
    }

    /** One of its files, as text. */
    public String file(Actor actor, Object... pairs) throws Exception {
        return call(actor).get(widget.name(), map(pairs));
    }

    /** Sends a form with its token, fields in pairs. @return where the reader is led, or the panel of a refusal */
    public String sent(Actor actor, Map<String, String> address, String action, Object... pairs) throws Exception {
        Map<String, String> query = new LinkedHashMap<>(address);
        query.put("action", action);
        Map<String, String> form = map(pairs);
        form.put("es-token", token(actor, address));
        ServletCall call = call(actor);
        call.sent.put("Sec-Fetch-Site", "same-origin");
        String body = call.post(widget.name(), query, form);
        return call.headers.getOrDefault("Location", body);
    }

    public String token(Actor actor, Map<String, String> address) throws Exception {
        return Jsoup.parseBodyFragment(call(actor).get(widget.name(), address))
                .select("input[name=es-token]")
                .attr("value");
    }

    public ServletCall call(Actor actor) {
        return new ServletCall(Stage.SHARED.reception(widget), actor);
    }

    private static Map<String, String> map(Object... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        List<Object> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            map.put(all.get(i).toString(), all.get(i + 1).toString());
        }
        return map;
    }
}
