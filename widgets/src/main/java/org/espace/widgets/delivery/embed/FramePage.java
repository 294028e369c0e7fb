package org.espace.widgets.delivery.embed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * A page that is one panel. Script shows it by itself, for whomever the page around vouches for; without script it is the panel as this host shows it.
 *
 * @param origins that may put it into a frame
 * @param settings of the panel
 * @param panel as HTML
 * @param head style sheet
 * @param script address of the frame's script
 * @param oembed address that describes it
 */
record FramePage(
        String widget,
        String title,
        Locale locale,
        List<String> origins,
        Map<String, String> settings,
        String panel,
        String head,
        String script,
        String oembed) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,30}");

    String html() {
        return "<!DOCTYPE html><html lang=\"" + Encode.forHtmlAttribute(locale.toLanguageTag()) + "\"><head>"
                + "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\">"
                + "<title>" + Encode.forHtmlContent(title) + "</title>" + head
                + "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"" + Encode.forHtmlAttribute(oembed)
                + "\"><script type=\"module\" src=\"" + Encode.forHtmlAttribute(script) + "\"></script></head>"
                + "<body class=\"es-framed\" data-es-widget=\"" + Encode.forHtmlAttribute(widget)
                + "\" data-es-origins=\"" + Encode.forHtmlAttribute(String.join(" ", origins)) + "\"><main>"
                + "<espace-panel" + attributes() + ">" + panel + "</espace-panel></main></body></html>";
    }

    private String attributes() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(settings).forEach((name, value) -> {
            if (NAME.matcher(name).matches()) {
                all.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Encode.forHtmlAttribute(value))
                        .append('"');
            }
        });
        return all.toString();
    }
}
