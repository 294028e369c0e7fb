package org.espace.exchange.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The elements that stand inside a line. One instance fills one block. */
final class Inlines {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://.+|mailto:.+");

    private final boolean breaks;
    private boolean afterBlank = true;
    private boolean lineStart = true;

    private Inlines(boolean breaks) {
        this.breaks = breaks;
    }

    static Inlines withBreaks() {
        return new Inlines(true);
    }

    /** For headings and table cells: a break becomes a blank. */
    static Inlines onOneLine() {
        return new Inlines(false);
    }

    void fill(List<org.jsoup.nodes.Node> from, Node into) {
        from.forEach(node -> inline(node, into));
        Emphases.trimEnd(into);
        Emphases.mend(into);
    }

    private void inline(org.jsoup.nodes.Node node, Node into) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), into);
        } else if (node instanceof Element element) {
            element(element, into);
        }
    }

    private void element(Element element, Node into) {
        switch (element.normalName()) {
            case "br" -> lineBreak(into);
            case "b", "strong" -> wrap(element, new StrongEmphasis("**"), into);
            case "em", "i", "cite", "dfn", "var" -> wrap(element, new Emphasis("*"), into);
            case "del", "s", "strike" -> wrap(element, new Strikethrough("~~"), into);
            case "code", "kbd", "samp", "tt" -> code(element.wholeText(), into);
            case "sup" -> raised(element, Raised.above(element.text()), into);
            case "sub" -> raised(element, Raised.below(element.text()), into);
            case "a" -> link(element, into);
            case "img" -> image(element, into);
            case "script", "style", "template", "noscript", "iframe" -> {}
            default -> element.childNodes().forEach(child -> inline(child, into));
        }
    }

    private void text(String raw, Node into) {
        String folded = BLANKS.matcher(raw).replaceAll(" ");
        String text = afterBlank && folded.startsWith(" ") ? folded.substring(1) : folded;
        if (!text.isEmpty()) {
            Emphases.appendText(into, lineStart ? noBullet(text) : text);
            write(text.endsWith(" "));
        }
    }

    /** The renderer escapes every mark that would open a list but this one. */
    private static String noBullet(String text) {
        return text.equals("+") || text.startsWith("+ ")
                ? "+\u00A0" + text.substring(1).stripLeading()
                : text;
    }

    private void write(boolean blank) {
        afterBlank = blank;
        lineStart = false;
    }

    private void lineBreak(Node into) {
        if (!breaks) {
            text(" ", into);
        } else if (!isAtStart(into)) {
            into.appendChild(new HardLineBreak());
            afterBlank = true;
            lineStart = true;
        }
    }

    /** Markdown has no empty line inside a paragraph: of breaks in a row one is kept. */
    private static boolean isAtStart(Node into) {
        return into.getLastChild() == null ? into instanceof Block : into.getLastChild() instanceof HardLineBreak;
    }

    private void wrap(Element element, Node wrapper, Node into) {
        element.childNodes().forEach(child -> inline(child, wrapper));
        Emphases.appendHoisted(into, wrapper);
    }

    private void code(String raw, Node into) {
        String text = BLANKS.matcher(raw).replaceAll(" ").strip();
        if (text.isEmpty()) {
            text(" ", into);
        } else {
            into.appendChild(new Code(text));
            write(false);
        }
    }

    private void raised(Element element, @Nullable String raised, Node into) {
        if (raised != null && element.children().isEmpty()) {
            text(raised, into);
        } else {
            element.childNodes().forEach(child -> inline(child, into));
        }
    }

    private void link(Element element, Node into) {
        String address = address(element.attr("href"));
        if (address.isEmpty()) {
            element.childNodes().forEach(child -> inline(child, into));
        } else {
            wrap(element, new Link(address, title(element)), into);
        }
    }

    private void image(Element element, Node into) {
        String address = address(element.attr("src"));
        String words = BLANKS.matcher(element.attr("alt")).replaceAll(" ").strip();
        if (address.isEmpty()) {
            text(words, into);
            return;
        }
        Image image = new Image(address, title(element));
        if (!words.isEmpty()) {
            image.appendChild(new Text(words));
        }
        into.appendChild(image);
        write(false);
    }

    private static @Nullable String title(Element element) {
        String title = BLANKS.matcher(element.attr("title")).replaceAll(" ").strip();
        return title.isEmpty() ? null : title;
    }

    /** Only addresses that lead out of this site: a relative one belonged to the site the post was written on. */
    private static String address(String typed) {
        String absolute = typed.strip().startsWith("//") ? "https:" + typed.strip() : typed.strip();
        String clean = absolute.replaceAll("[\\s\\p{Cc}]+", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C");
        return ADDRESS.matcher(clean).matches() ? clean : "";
    }
}
