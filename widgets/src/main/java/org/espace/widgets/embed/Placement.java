package org.espace.widgets.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;
import org.espace.widgets.Setting;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/**
 * A panel with its settings, as each kind of page names it. Immutable.
 *
 * @param words of the panel's own
 * @param settings that differ from what the panel does by itself, in its order
 * @param tokenUrl address at which the page's own server vouches for people; empty for none
 * @param base address of eSpace
 */
public record Placement(Widget widget, Labels words, Map<String, String> settings, String tokenUrl, String base) {
    /** The field of a form, and the parameter of an address, that says where the page's own server vouches for people. */
    public static final String TOKEN_URL = "token-url";

    private static final String WITH = "with-";

    static Placement of(Widget widget, WidgetRequest request, String base) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : widget.settings()) {
            String typed = typed(request, field(setting));
            if (!typed.isEmpty() && setting.allows(typed)) {
                settings.put(setting.name(), typed);
            }
        }
        String tokenUrl = typed(request, TOKEN_URL);
        return new Placement(
                widget,
                Labels.of(widget.getClass(), request.locale()),
                settings,
                tokenUrl.length() > Setting.LONGEST_TEXT ? "" : tokenUrl,
                base);
    }

    /** The parameters of an address that says the same as the form. @throws org.espace.shared.Refused with every fault at once */
    static Map<String, String> checked(Widget widget, WidgetRequest request) {
        Checks checks = new Checks();
        Map<String, String> fit = new LinkedHashMap<>();
        fit.put(EmbedBuilder.SHOWN, widget.name());
        for (Setting setting : widget.settings()) {
            String typed = typed(request, field(setting));
            checks.that(setting.allows(typed), field(setting), setting.fault(), PlainText.shorten(typed, 40));
            if (!typed.equals(setting.otherwise())) {
                fit.put(field(setting), typed);
            }
        }
        String tokenUrl = typed(request, TOKEN_URL);
        checks.that(
                tokenUrl.length() <= Setting.LONGEST_TEXT, TOKEN_URL, "not-a-line", PlainText.shorten(tokenUrl, 40));
        fit.put(TOKEN_URL, tokenUrl);
        checks.done();
        return fit;
    }

    /** The field of the form for that setting. */
    public static String field(Setting setting) {
        return WITH + setting.name();
    }

    /** What is set, or what the panel does by itself. */
    public String now(Setting setting) {
        return settings.getOrDefault(setting.name(), setting.otherwise());
    }

    /** What is set; null for nothing. */
    public @Nullable String set(String setting) {
        return settings.get(setting);
    }

    public String title() {
        return words.text("title");
    }

    /** The custom element, for any page of any origin. */
    public String element() {
        String token = tokenUrl.isEmpty() ? "" : attribute(TOKEN_URL, tokenUrl);
        return "<script type=\"module\" src=\"" + Encode.forHtmlAttribute(base + "/espace.js") + "\"></script>\n"
                + "<espace-panel" + attribute("widget", widget.name()) + attributes() + token
                + (widget.isolated() ? " isolated" : "") + "><a href=\"" + Encode.forHtmlAttribute(frame()) + "\">"
                + Encode.forHtmlContent(title()) + "</a></espace-panel>";
    }

    /** The element as the builder itself shows it, to nobody but who builds. */
    public String preview() {
        return "<espace-panel" + attribute("widget", widget.name()) + attributes()
                + (widget.isolated() ? " isolated" : "") + "></espace-panel>";
    }

    /** The tag, for JSP pages. */
    public String tag() {
        return "<%@ taglib prefix=\"espace\" uri=\"urn:espace\" %>\n<espace:head/>\n<espace:widget"
                + attribute("name", widget.name()) + attributes() + "/>";
    }

    /** The bean that starts eSpace in a Spring Boot application, and the line that shows the panel. */
    public String bean() {
        String set = joined(", ", (name, value) -> literal(name) + ", " + literal(value));
        return """
                @Bean
                ServletContextInitializer espace(DataSource source) {
                    return context -> EspaceFragment.start(context, source);
                }

                Espace.head(request)
                Espace.render(%s, request, Map.of(%s))""".formatted(literal(widget.name()), set);
    }

    /** The portlet, for a descriptor; empty where there are no portlets. */
    public String portlet() {
        return PortletBlock.of(widget.name(), settings);
    }

    /** The panel as a page of its own, for a frame. */
    public String frame() {
        String query = joined("&", (name, value) -> name + "=" + URLEncoder.encode(value, UTF_8));
        return base + "/embed/" + widget.name() + (query.isEmpty() ? "" : "?" + query);
    }

    /** What programs that know oEmbed ask. */
    public String oembed() {
        return base + "/oembed?url=" + URLEncoder.encode(frame(), UTF_8);
    }

    /** What the content security policy of a page of another origin has to allow. */
    public String policy() {
        String origin = base.replaceFirst("(https?://[^/]+).*", "$1");
        List<String> lines = widget.isolated()
                ? List.of("script-src " + origin, "connect-src 'self'", "frame-src " + origin)
                : List.of(
                        "script-src " + origin,
                        "connect-src 'self' " + origin,
                        "img-src " + origin + " blob:",
                        "frame-src " + origin);
        return String.join(";\n", lines);
    }

    private String attributes() {
        return joined("", Placement::attribute);
    }

    private String joined(String between, BiFunction<String, String, String> each) {
        return settings.entrySet().stream()
                .map(entry -> each.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(between));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Encode.forHtmlAttribute(value) + "\"";
    }

    private static String literal(String value) {
        return "\"" + Encode.forJava(value) + "\"";
    }

    private static String typed(WidgetRequest request, String field) {
        return PlainText.line(request.parameter(field));
    }
}
