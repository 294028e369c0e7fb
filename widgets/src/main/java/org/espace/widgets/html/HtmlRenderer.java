package org.espace.widgets.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes the HTML of a panel: the frame, what was said or refused, and the widget's own template inside. Thread-safe.
 *
 * <p>Whether the panel shows its title is the preference {@code heading}: 2, 3, or {@code none}.
 */
public final class HtmlRenderer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlRenderer.class.getClassLoader(), "org.espace.widgets.jte");
    private final Markdown markdown = new Markdown();

    /** The panel of a view; empty for {@link View#NOTHING}. */
    public Rendered render(Widget widget, View view, WidgetRequest request) {
        if (view.isNothing()) {
            return new Rendered("", Instant.MAX);
        }
        return framed(widget, request, title(widget, view, request), view.template(), Map.of("model", view.model()));
    }

    /** What a page may call the panel. */
    public String title(Widget widget, @Nullable View view, WidgetRequest request) {
        String own = view == null ? null : view.title();
        if (own != null) {
            return own;
        }
        String label = view == null ? "title" : view.label();
        return Labels.of(widget.getClass(), request.locale()).text(label);
    }

    /** The panel for what is absent, and for what this actor may not see: one and the same. */
    public String notFound(@Nullable Widget widget, WidgetRequest request) {
        Widget named = widget == null ? new NoWidget() : widget;
        return framed(named, request, title(named, null, request), "html/NotFound.jte", Map.of())
                .html();
    }

    /** The panel for a fault of ours, with the reference that also stands in the log. */
    public String failed(Widget widget, WidgetRequest request, String reference) {
        return framed(widget, request, title(widget, null, request), "html/Failed.jte", Map.of("reference", reference))
                .html();
    }

    /** The form in which whoever placed the panel sets it up. */
    public String settings(Widget widget, WidgetRequest request, List<Choice> communities) {
        Map<String, Object> model =
                Map.of("settings", widget.settings(), "communities", communities, "request", request);
        return framed(widget, request, title(widget, null, request), "html/Settings.jte", model)
                .html();
    }

    /** What the panel is for and how it is used: the label {@code help}, in Markdown. */
    public String help(Widget widget, WidgetRequest request) {
        return framed(widget, request, title(widget, null, request), "html/Help.jte", Map.of())
                .html();
    }

    private Rendered framed(
            Widget widget, WidgetRequest request, String title, String template, Map<String, Object> model) {
        Panel panel = new Panel(widget, request, markdown);
        Map<String, Object> parameters = new LinkedHashMap<>(model);
        parameters.put("p", panel);
        // The body first: when it fails, nothing of the frame was written.
        StringOutput body = new StringOutput();
        engine.render(template, parameters, body);
        StringOutput whole = new StringOutput();
        engine.render("html/Frame.jte", Map.of("p", panel, "title", title, "body", inside(body)), whole);
        return new Rendered(whole.toString(), panel.until());
    }

    private static Content inside(StringOutput body) {
        return output -> output.writeContent(body.toString());
    }

    /** Stands in for a name that no widget has. */
    private static final class NoWidget implements Widget {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public View render(WidgetRequest request) {
            return View.of("html/NotFound.jte", "");
        }
    }
}
