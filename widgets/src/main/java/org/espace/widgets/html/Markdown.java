package org.espace.widgets.html;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.espace.shared.PlainText;
import org.owasp.html.PolicyFactory;

/**
 * What people write, as HTML that does no harm: raw HTML is shown as text, addresses are checked, and all passes a sanitiser at the
 * end. Thread-safe; keeps the latest results, about 16 MB of them.
 */
public final class Markdown {
    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 50;
    private static final long KEPT_CHARACTERS = 8_000_000;
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private final Parser parser =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::attributes)
            .build();
    private final PolicyFactory policy = SafeHtml.policy();
    private final LoadingCache<String, String> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String source, String html) -> source.length() + html.length())
            .build(this::convert);

    /** Safe HTML of the first 64 Ki characters; people marked in it are named as they were then. */
    public String html(String source) {
        return html(source, Map.of(), person -> "");
    }

    /**
     * The same with people as they are called today.
     *
     * @param names of the people marked in it, by id
     * @param address of a person's card
     */
    String html(String source, Map<Long, String> names, LongFunction<String> address) {
        return PeopleInText.named(known.get(PlainText.shorten(source, LONGEST)), names, address);
    }

    private String convert(String source) {
        try {
            Node document = parser.parse(source);
            document.accept(new HouseRules());
            document.accept(new PeopleInText());
            return scrollable(policy.sanitize(renderer.render(document)));
        } catch (RuntimeException | StackOverflowError tooHostile) {
            return "<p class=\"es-plain\">" + escaped(source) + "</p>";
        }
    }

    /** A wide table scrolls by itself, by keyboard too; the sanitiser left no other "<table" than real ones. */
    private static String scrollable(String html) {
        return html.replace("<table>", "<div class=\"es-scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String escaped(String source) {
        StringOutput text = new StringOutput();
        Escape.htmlContent(source, text);
        return text.toString();
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        } else if (tag.equals("img")) {
            attributes.put("loading", "lazy");
        }
    }
}
