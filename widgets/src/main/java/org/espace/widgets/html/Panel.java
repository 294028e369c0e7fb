package org.espace.widgets.html;

import gg.jte.Content;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Fault;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask for besides its model: words, addresses, times, and what was typed before. Made for one rendering; not
 * thread-safe.
 *
 * <p>Names and values are given in pairs: {@code p.link("thread", 5, "tab", "mine")}. A null value takes a parameter away.
 */
public final class Panel {
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final long MEGABYTE = 1_000_000;

    private final Widget widget;
    private final WidgetRequest request;
    private final Labels labels;
    private final Markdown markdown;
    private Instant until = Instant.MAX;

    Panel(Widget widget, WidgetRequest request, Markdown markdown) {
        this.widget = widget;
        this.request = request;
        this.labels = Labels.of(widget.getClass(), request.locale());
        this.markdown = markdown;
    }

    public String widget() {
        return widget.name();
    }

    public Actor actor() {
        return request.actor();
    }

    /** Whether the panel has the page to itself. */
    public boolean full() {
        return request.full();
    }

    /** Level of the panel's own heading, 2 or 3; 0 when whoever placed it shows the title. */
    public int heading() {
        return request.number("heading", 0, 2, 3);
    }

    /** A label of this widget, or one that all widgets share. */
    public String text(String key, Object... values) {
        return labels.text(key, values);
    }

    /** As {@link #text}, but null when there is no such label. */
    public @Nullable String textIfAny(String key, Object... values) {
        return labels.find(key, values);
    }

    /** An {@code id} that is this panel's alone. */
    public String id(String name) {
        return request.urls().namespace() + "-" + name;
    }

    /** Address of this page with other parameters. */
    public String link(@Nullable Object... pairs) {
        return request.urls().render(pairs(pairs));
    }

    /** Address of this panel alone, for script; null when a shared parameter is named, as then the whole page changes. */
    public @Nullable String partial(@Nullable Object... pairs) {
        Map<String, String> parameters = pairs(pairs);
        boolean wholePage = parameters.keySet().stream().anyMatch(WidgetRequest.SHARED::contains);
        return wholePage ? null : request.urls().resource(parameters);
    }

    /**
     * Address at which script asks this panel who can be named in a text, with {@code es-typed} in the place of what was typed: of
     * {@code Field}'s parameter {@code people}.
     */
    public String people(@Nullable Object... pairs) {
        Map<String, String> parameters = pairs(pairs);
        parameters.put("mention", "es-typed");
        return request.urls().resource(parameters);
    }

    public Link go(String text, boolean current, @Nullable Object... pairs) {
        return new Link(text, link(pairs), partial(pairs), current);
    }

    /** The link to what follows in a list; null when nothing does. */
    public @Nullable Link older(@Nullable Cursor next, @Nullable Object... pairs) {
        if (next == null) {
            return null;
        }
        Map<String, String> parameters = pairs(pairs);
        parameters.put("after", next.token());
        return new Link(
                text("older"), request.urls().render(parameters), request.urls().resource(parameters), false);
    }

    /** As {@link #older}, under other words. */
    public @Nullable Link more(@Nullable Cursor next, String words, @Nullable Object... pairs) {
        Link link = older(next, pairs);
        return link == null ? null : new Link(words, link.href(), link.partial(), false);
    }

    /** Address at which script asks this panel alone, with {@code es-typed} in the place of what was typed. */
    public String typed(String name) {
        return request.urls().resource(Map.of(name, "es-typed"));
    }

    /** Address that a form is sent to. */
    public String action(String name) {
        return request.urls().action(name);
    }

    /** Address of one of the widget's files; only the parameters named come along. */
    public String download(String name, @Nullable Object... pairs) {
        return request.urls().download(name, pairs(pairs));
    }

    /** Absolute address that leads to what the parameters name, for a mail or to be copied. */
    public String permanent(@Nullable Object... pairs) {
        return request.urls().permanent(pairs(pairs));
    }

    /** Absolute address of a feed. @param key the secret of a private address; empty for what anybody may read */
    public String feed(String name, String key) {
        return request.urls().feed(name, key);
    }

    /** Address of a person's photo; null when there is none, and initials stand in. */
    public @Nullable String photo(PersonCard person) {
        return person.photo().isEmpty() ? null : download("photo", "person", person.id(), "v", person.photo());
    }

    /** Where an anonymous visitor signs in; empty when the host offers no such place. */
    public String signInUrl() {
        return request.urls().signIn();
    }

    public PanelForm form(String action) {
        return form(action, "");
    }

    /** One of several forms sent to the same action, told apart by its key, such as the id of what it is about. */
    public PanelForm form(String action, Object key) {
        return new PanelForm(this, action, key.toString(), request.refusal());
    }

    public String typed(String action, String field, @Nullable String otherwise) {
        return form(action).typed(field, otherwise);
    }

    public @Nullable String fault(String action, String field) {
        return form(action).fault(field);
    }

    /** "2 hours ago", with the exact time behind it. */
    public Content time(Instant then) {
        Instant otherwise = When.otherwise(then, request.now());
        until = otherwise == null || otherwise.isAfter(until) ? until : otherwise;
        return new When(labels, request.locale()).ago(then, request.now());
    }

    /** When something that was said so far is to be said with other words, as time goes by. */
    Instant until() {
        return until;
    }

    /** The day, such as "3 March 2026". */
    public Content date(Instant then) {
        return new When(labels, request.locale()).day(then);
    }

    /** The time of a day that is named elsewhere, such as "14:05". */
    public Content clock(Instant then) {
        return new When(labels, request.locale()).clock(then);
    }

    /** A day that belongs to no zone, such as "3 March 2026". */
    public Content day(LocalDate day) {
        return new When(labels, request.locale()).day(day);
    }

    /** The day (UTC) alone, of what is kept by the day. */
    public Content wholeDay(Instant then) {
        return day(LocalDate.ofInstant(then, ZoneOffset.UTC));
    }

    /** How many days are left until then, begun ones counted whole; 0 when it is past. */
    public long daysUntil(Instant then) {
        long minutes = Duration.between(request.now(), then).toMinutes();
        return minutes <= 0 ? 0 : (minutes + MINUTES_A_DAY - 1) / MINUTES_A_DAY;
    }

    /** Of a file, such as "120 kB". */
    public String size(long bytes) {
        return bytes < MEGABYTE
                ? text("size.kilobytes", Math.max(1, Math.round(bytes / 1000.0)))
                : text("size.megabytes", Math.round(bytes / (MEGABYTE / 10.0)) / 10.0);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(request.locale()).format(number);
    }

    /** Safe HTML of a text that a person wrote. */
    public Content markdown(String source) {
        return markdown(source, Map.of());
    }

    /** The same of a text in which people are marked: with a link to each, by the names of today. */
    public Content markdown(String source, Map<Long, String> names) {
        return output -> output.writeContent(markdown.html(source, names, person -> link("person", person)));
    }

    /** The form refused just now; null when none was. */
    public @Nullable PanelForm refusedForm() {
        Refusal refusal = request.refusal();
        return refusal == null ? null : form(refusal.action(), PanelForm.keyOf(refusal));
    }

    /** The sentence about the action done just now; null when there is none. */
    public @Nullable String said() {
        String said = request.parameter(Redirect.SAID);
        return said == null ? null : labels.find("said." + said);
    }

    /** What every form carries, so that no other site can send it. */
    public String token() {
        return request.token();
    }

    /** What was expected, what was found, and what to do. */
    public String sentence(Fault fault) {
        Object[] details = fault.details().toArray();
        String own = labels.find("fault." + fault.field() + "." + fault.code(), details);
        return own != null ? own : text("fault." + fault.code(), details);
    }

    private static Map<String, String> pairs(@Nullable Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Expected pairs of a name and a value, found " + pairs.length + " of them.");
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            map.put(String.valueOf(pairs[i]), value == null ? "" : value.toString());
        }
        return map;
    }
}
