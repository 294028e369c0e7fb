package org.espace.exchange.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.espace.exchange.dump.Dump;
import org.espace.exchange.dump.DumpFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RealBodiesTest {
    private static final Path DUMPS = Path.of(System.getProperty("espace.dumps", "../../shared/data/stackexchange"));
    private static final HtmlToMarkdown CONVERTER = new HtmlToMarkdown(30_000);

    @ParameterizedTest
    @ValueSource(strings = {"bicycles-meta", "conlang-meta"})
    void needs_the_dumps_and_renders_every_letter_picture_and_quote_of_every_body(String site) {
        Path folder = DUMPS.resolve(site);
        assumeTrue(
                Files.isDirectory(folder), "Needs dumps of Stack Exchange sites: give their folder as -Despace.dumps.");
        List<String> bodies = new ArrayList<>();
        Dump.in(folder).rows(DumpFile.POSTS).read(row -> bodies.add(row.text("Body")), fault -> {});
        assertTrue(bodies.size() > 100);
        for (String body : bodies) {
            String markdown = CONVERTER.convert(body);
            String rendered = Rendered.html(markdown);
            assertTrue(markdown.length() <= 30_000);
            assertEquals(Rendered.letters(body), Rendered.letters(rendered), body);
            for (String element : List.of("img", "blockquote", "li", "pre", "h1", "h2", "h3", "table", "td", "em, i")) {
                assertEquals(Rendered.count(body, element), Rendered.count(rendered, element), element + " in " + body);
            }
        }
    }
}
