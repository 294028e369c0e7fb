package org.espace.widgets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Statements that cost more the more there is: what is counted to the end is read to the end. Figures count what is newer than what was folded, and what
 * is one person's own stays little.
 */
final class Endless {
    private static final Pattern COUNTS = Pattern.compile("\\bcount\\s*\\(");
    private static final Pattern BOUND =
            Pattern.compile("\\bfetch (first|next)\\b|\\brecorded_at >|\\b(person|author)_id (=|in)");

    private Endless() {}

    static List<String> in(List<String> statements) {
        return statements.stream().filter(Endless::is).toList();
    }

    private static boolean is(String statement) {
        String sql = statement.toLowerCase(Locale.ROOT);
        return COUNTS.matcher(sql).find() && !BOUND.matcher(sql).find();
    }
}
