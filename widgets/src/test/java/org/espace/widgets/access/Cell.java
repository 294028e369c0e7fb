package org.espace.widgets.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Refusal;
import org.espace.widgets.Source;
import org.espace.widgets.Upload;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.fixture.PlainUrls;
import org.espace.widgets.html.HtmlRenderer;

/** Tries one thing and leaves no trace of it. */
final class Cell {
    /** Before the name of a file in the table. */
    static final String FILE = "file:";

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    private static final Upload PHOTO = new Upload("kim.png", picture());

    private final Domain domain;

    Cell(Domain domain) {
        this.domain = domain;
    }

    /** The letter for how it ended. */
    String letter(Widget widget, Row row, Place place, Actor actor) {
        WidgetRequest request = request(actor, row.fields(place));
        if (row.action().startsWith(FILE)) {
            return file(widget.downloads().get(row.action().substring(FILE.length())), request);
        }
        return row.action().equals("view")
                ? seen(html(widget, request))
                : done(widget.actions().get(row.action()), request);
    }

    /** What a panel shows; the answer for what is absent, where it says so. */
    String html(Widget widget, WidgetRequest request) {
        try {
            View view = widget.render(request);
            return RENDERER.render(widget, view, request).html();
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
                Map.of("photo", List.of(PHOTO)),
                Map.of(),
                true,
                null,
                "token",
                new PlainUrls());
    }

    private static String file(Source source, WidgetRequest request) {
        try {
            return seen(new String(source.read(request).bytes(), UTF_8));
        } catch (NotFound none) {
            return "-";
        }
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

    static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
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
