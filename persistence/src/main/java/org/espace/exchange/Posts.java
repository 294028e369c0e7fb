package org.espace.exchange;

import org.espace.exchange.dump.DumpRow;
import org.espace.exchange.markup.HtmlToMarkdown;

/** What the rows of questions and answers have in common. */
final class Posts {
    static final long QUESTION = 1;
    static final long ANSWER = 2;
    private static final HtmlToMarkdown BODIES = new HtmlToMarkdown(30_000);

    private Posts() {}

    static String body(DumpRow row) {
        String body = BODIES.convert(row.text("Body"));
        if (body.isEmpty()) {
            throw row.bad("expected some text in Body, found none that can be shown");
        }
        return body;
    }
}
