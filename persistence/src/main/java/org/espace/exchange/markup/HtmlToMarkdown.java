package org.espace.exchange.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.espace.shared.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes an HTML body as Markdown (CommonMark with GFM tables and strikethrough). Thread-safe. */
public final class HtmlToMarkdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();
    private static final String CUT = "The rest of this post was too long to keep.";

    private static final int DEEPEST = 200;

    private final int max;

    /** @param max the longest Markdown to give, in UTF-16 units, 1,000 or more */
    public HtmlToMarkdown(int max) {
        this.max = max;
    }

    /** The Markdown of a body; a longer one loses its last blocks and says so at its end. Never fails: any text is HTML. */
    public String convert(String html) {
        Element body = shallow(Jsoup.parseBodyFragment(html).body());
        Document document = new Document();
        new Blocks().fill(body, document);
        String markdown = render(document);
        return markdown.length() <= max ? markdown : shortened(document, body);
    }

    /** What is nested beyond all reason is kept as text: the rest of this room walks down by recursion. */
    private static Element shallow(Element body) {
        int[] deepest = {0};
        body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] <= DEEPEST ? body : new Element("body").text(body.text());
    }

    private String shortened(Document document, Element body) {
        Paragraph note = note();
        document.appendChild(new ThematicBreak());
        document.appendChild(note);
        String markdown = render(document);
        while (markdown.length() > max && hasBlocksBeside(note)) {
            note.getPrevious().getPrevious().unlink();
            markdown = render(document);
        }
        return hasBlocksBeside(note) ? markdown : opening(body);
    }

    private static boolean hasBlocksBeside(Paragraph note) {
        return note.getPrevious().getPrevious() != null;
    }

    /** One block alone was too long: its text, of which escaping can double every character. */
    private String opening(Element body) {
        Paragraph text = new Paragraph();
        text.appendChild(new Text(PlainText.shorten(PlainText.line(body.text()), max / 2 - CUT.length() - 10)));
        Document document = new Document();
        document.appendChild(text);
        document.appendChild(new ThematicBreak());
        document.appendChild(note());
        return render(document);
    }

    private static Paragraph note() {
        Emphasis words = new Emphasis("*");
        words.appendChild(new Text(CUT));
        Paragraph note = new Paragraph();
        note.appendChild(words);
        return note;
    }

    private static String render(Document document) {
        return PlainText.lines(MARKDOWN.render(document));
    }
}
