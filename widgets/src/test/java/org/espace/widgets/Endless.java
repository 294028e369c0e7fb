package org.espace.widgets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Statements that cost more the more there is: rows that are skipped are read first, and what is counted to the end is read to the end. */
final class Endless {
    private static final Pattern SKIPS = Pattern.compile("\\boffset\\b");
    private static final Pattern COUNTS = Pattern.compile("\\bcount\\s*\\(");
    private static final String BOUND = "fetch first";

    private Endless() {}

    static List<String> in(List<String> statements) {
        return statements.stream().filter(Endless::is).toList();
    }

    private static boolean is(String statement) {
        String sql = statement.toLowerCase(Locale.ROOT);
        return SKIPS.matcher(sql).find() || COUNTS.matcher(sql).find() && !sql.contains(BOUND);
    }
}
