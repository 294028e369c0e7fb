package org.espace.widgets.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Refusal;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.HtmlRenderer;
import org.espace.widgets.fixture.PlainUrls;

/** Tries one thing and leaves no trace of it. */
final class Cell {
    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    private final Domain domain;

    Cell(Domain domain) {
        this.domain = domain;
    }

    /** The letter for how it ended. */
    String letter(Widget widget, Row row, Place place, Actor actor) {
        WidgetRequest request = request(actor, row.fields(place));
        return row.action().equals("view") ? seen(html(widget, request)) : done(widget.actions().get(row.action()), request);
    }

    /** What a panel shows; the answer for what is absent, where it says so. */
    String html(Widget widget, WidgetRequest request) {
        try {
            View view = widget.render(request);
            return RENDERER.render(widget, view, request);
        } catch (NotFound none) {
            return "";
        }
    }

    WidgetRequest request(Actor actor, Map<String, List<String>> fields) {
        return new WidgetRequest(
                actor,
                Locale.UK,
                domain.clock().instant(),
                fields,
                Map.of(),
                Map.of(),
                true,
                null,
                "token",
                new PlainUrls());
    }

    private static String seen(String html) {
        if (html.isEmpty()) {
            return "-";
        }
        return html.contains(Place.SAID) ? "r" : html.contains(Place.NAMED) ? "k" : "o";
    }

    private String done(Action action, WidgetRequest request) {
        try {
            domain.together(() -> {
                throw new Undone(action.perform(request) instanceof Refusal refusal ? refusal.faults() : List.of());
            });
            throw new AssertionError("expected to undo what was done");
        } catch (Undone undone) {
            return undone.faults.isEmpty() ? "+" : refused(undone.faults);
        } catch (NotFound none) {
            return "-";
        } catch (Refused refused) {
            return refused(refused.faults());
        }
    }

    private static String refused(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.code().equals("sign-in")) ? "s" : "x";
    }

    /** It was done, and is taken back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        Undone(List<Fault> faults) {
            this.faults = faults;
        }
    }
}
