package org.espace.widgets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.shared.Actor;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Somebody who uses one panel as its page lets them, without script: what is on it is what can be sent. */
public final class Clicks {
    /** What they see now. */
    public Document page = new Document("");

    private final Widget widget;
    private final Reception reception;
    private final Actor actor;
    private Map<String, String> address = Map.of();

    public Clicks(Widget widget, Actor actor) {
        this.widget = widget;
        this.reception = Stage.SHARED.reception(widget);
        this.actor = actor;
    }

    /** Opens the panel with these names and values, given in pairs. */
    public Clicks open(Object... pairs) {
        address = pairs(pairs);
        try {
            page = Jsoup.parseBodyFragment(new ServletCall(reception, actor).get(widget.name(), address));
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
        return this;
    }

    /** As {@link #send(String, Object...)}, with files in a field of that name, as a browser sends them. */
    public Clicks send(String action, String field, List<Upload> files, Object... typed) {
        Map<String, String> form = fields(form(action));
        form.putAll(pairs(typed));
        Multipart parts = new Multipart();
        form.forEach(parts::text);
        files.forEach(file -> parts.file(field, file.name(), file.bytes()));
        return post(action, Map.of(), parts);
    }

    /** Sends the first form of that action, as it stands but for these fields; follows where it leads. */
    public Clicks send(String action, Object... typed) {
        Map<String, String> form = fields(form(action));
        form.putAll(pairs(typed));
        return post(action, form, null);
    }

    private Element form(String action) {
        Elements forms = page.select("form[data-es-form=" + action + "]");
        assertFalse(
                forms.isEmpty(),
                () -> "expected a form for \"" + action + "\" in " + page.body().html());
        return forms.get(0);
    }

    private Clicks post(String action, Map<String, String> form, @Nullable Multipart parts) {
        Map<String, String> query = new LinkedHashMap<>(address);
        query.put("action", action);
        try {
            ServletCall call = new ServletCall(reception, actor);
            if (parts != null) {
                call.sent.put("Content-Type", Multipart.TYPE);
                call.body = parts.bytes();
            }
            page = Jsoup.parseBodyFragment(call.post(widget.name(), query, form));
            if (call.status == 303) {
                open(query(String.valueOf(call.headers.get("Location"))));
            }
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
        return this;
    }

    /** All that can be read. */
    public String text() {
        return page.text();
    }

    /** What the panel says after an action, done or refused. */
    public String said() {
        return page.select(".es-said, .es-faults").text();
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element each : form.select("input, textarea, select")) {
            boolean choice =
                    each.attr("type").equals("radio") || each.attr("type").equals("checkbox");
            if (!choice || each.hasAttr("checked")) {
                fields.put(each.attr("name"), each.val());
            }
        }
        return fields;
    }

    private static Object[] query(String location) {
        String query = location.contains("?") ? location.substring(location.indexOf('?') + 1) : "";
        return query.isEmpty()
                ? new Object[0]
                : Stream.of(query.split("&", -1))
                        .flatMap(each -> Stream.of(each.split("=", 2)))
                        .map(each -> (Object) URLDecoder.decode(each, UTF_8))
                        .toArray();
    }

    private static Map<String, String> pairs(Object... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1].toString());
        }
        return map;
    }
}
