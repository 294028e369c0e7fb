package org.espace.discussion;

import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as somebody typed it.
 *
 * @param title 4 to 200 characters
 * @param body Markdown, 2 to 30,000 characters
 */
public record DiscussionDraft(
        @Nullable String title, @Nullable String body) {
    public static final int SHORTEST_TITLE = 4;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 30_000;
    public static final int LONGEST_REASON = 300;

    /** Cleaned and found fit. */
    record Fit(String title, String body) {}

    Fit check() {
        Checks checks = new Checks();
        String fitTitle = checks.line("title", title, SHORTEST_TITLE, LONGEST_TITLE);
        String fitBody = checks.lines("body", body, 2, LONGEST_BODY);
        checks.done();
        return new Fit(fitTitle, fitBody);
    }

    static String checkTitle(@Nullable String typed) {
        Checks checks = new Checks();
        String fit = checks.line("title", typed, SHORTEST_TITLE, LONGEST_TITLE);
        checks.done();
        return fit;
    }

    static String checkBody(@Nullable String typed) {
        Checks checks = new Checks();
        String fit = checks.lines("body", typed, 2, LONGEST_BODY);
        checks.done();
        return fit;
    }
}
