package org.espace.search;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.espace.content.Content;
import org.espace.shared.PlainText;

/** The words of what was written, without the signs of Markdown. Stateless. */
final class Plain {
    private static final int DEEPEST = 50;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private Plain() {}

    static String of(String markdown) {
        String source = PlainText.shorten(markdown, Content.LONGEST_REPLIES);
        try {
            return PlainText.lines(WORDS.render(PARSER.parse(source)));
        } catch (RuntimeException | StackOverflowError tooHostile) {
            return PlainText.lines(source);
        }
    }
}
