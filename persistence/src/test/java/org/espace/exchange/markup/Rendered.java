package org.espace.exchange.markup;

import java.text.Normalizer;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markdown as readers will see it, for comparing. */
final class Rendered {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .extensions(EXTENSIONS)
            .build();

    private Rendered() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    static String text(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .text()
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Letters and digits alone: what must never be lost. */
    static String letters(String html) {
        return Normalizer.normalize(text(html), Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static int count(String html, String selector) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return body.select(selector).size();
    }
}
