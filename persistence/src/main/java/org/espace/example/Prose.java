package org.espace.example;

import java.util.regex.Pattern;

/** Turns text broken to fit a source file into text as people type it: one line a paragraph. Stateless. */
final class Prose {
    private static final Pattern OWN_LINE = Pattern.compile("\\s*(?:[-*] .*|[>|].*|#+ .*|\\d+\\. .*|```.*|)");
    private static final String FENCE = "```";

    private Prose() {}

    /** Joins the lines of a paragraph or list item; quotes, tables, list marks and code keep their lines. */
    static String of(String source) {
        StringBuilder text = new StringBuilder();
        boolean code = false;
        boolean joinable = false;
        for (String line : source.strip().split("\n", -1)) {
            boolean fence = line.strip().startsWith(FENCE);
            boolean own = code || OWN_LINE.matcher(line).matches();
            if (text.length() > 0) {
                text.append(joinable && !own ? " " : "\n");
            }
            text.append(joinable && !own ? line.strip() : line);
            code ^= fence;
            joinable = !code && !fence && !line.isBlank() && !line.strip().startsWith("|");
        }
        return text.toString();
    }
}
