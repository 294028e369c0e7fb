package org.espace.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The elements that stand on lines of their own. */
final class Blocks {
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
                            + " h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul")
                    .split(" "));
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang(?:uage)?-([A-Za-z0-9+#-]{1,20})(?:\\s|$)");
    /** Deeper nesting is kept as text: the reader that shows posts stops at 50 open blocks. */
    private static final int DEEPEST = 20;

    private int depth;

    /** Writes what an element holds: a block for each block, a paragraph for each run of anything else. */
    void fill(Element from, Node into) {
        List<org.jsoup.nodes.Node> run = new ArrayList<>();
        for (org.jsoup.nodes.Node child : from.childNodes()) {
            if (child instanceof Element element && isBlock(element) && depth < DEEPEST) {
                paragraph(run, into);
                depth++;
                block(element, into);
                depth--;
            } else if (isBreak(child) && endsInBreak(run)) {
                paragraph(run, into);
            } else {
                run.add(child);
            }
        }
        paragraph(run, into);
    }

    /** Two breaks in a row are how some end a paragraph. */
    private static boolean endsInBreak(List<org.jsoup.nodes.Node> run) {
        for (int last = run.size() - 1; last >= 0; last--) {
            if (!(run.get(last) instanceof TextNode text) || !text.isBlank()) {
                return isBreak(run.get(last));
            }
        }
        return false;
    }

    private static boolean isBreak(org.jsoup.nodes.Node node) {
        return node instanceof Element element && element.nameIs("br");
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(Blocks::isBlock);
    }

    private void block(Element element, Node into) {
        switch (element.normalName()) {
            case "blockquote" -> append(new BlockQuote(), element, into);
            case "ul" -> Lists.bullets(this, element, into);
            case "ol" -> Lists.numbered(this, element, into);
            case "li" -> Lists.stray(this, element, into);
            case "pre" -> code(element, into);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, into);
            case "hr" -> into.appendChild(new ThematicBreak());
            case "table" -> Tables.table(element, into);
            default -> fill(element, into);
        }
    }

    private void append(Node block, Element from, Node into) {
        fill(from, block);
        if (block.getFirstChild() != null) {
            into.appendChild(block);
        }
    }

    private static void paragraph(List<org.jsoup.nodes.Node> run, Node into) {
        Paragraph paragraph = new Paragraph();
        Inlines.withBreaks().fill(run, paragraph);
        if (paragraph.getFirstChild() != null) {
            into.appendChild(paragraph);
        }
        run.clear();
    }

    private static void heading(Element element, Node into) {
        Heading heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        Inlines.onOneLine().fill(element.childNodes(), heading);
        if (heading.getFirstChild() != null) {
            into.appendChild(heading);
        }
    }

    private static void code(Element pre, Node into) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(pre.wholeText().stripTrailing() + "\n");
        Matcher language = LANGUAGE.matcher(pre.className() + " "
                + pre.children().stream().map(Element::className).findFirst().orElse(""));
        if (language.find()) {
            code.setInfo(language.group(1));
        }
        into.appendChild(code);
    }
}
