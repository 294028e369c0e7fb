package org.espace.question;

import java.util.List;
import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody typed it.
 *
 * @param title 8 to 200 characters
 * @param body Markdown, at most 30,000 characters; may be empty
 * @param tags at most 5, each at most 40 characters
 */
public record Draft(
        @Nullable String title,
        @Nullable String body,
        @Nullable String tags) {
    public static final int SHORTEST_TITLE = 8;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 30_000;
    public static final int LONGEST_COMMENT = 2_000;

    /** Cleaned and found fit. */
    record Fit(String title, String body, List<String> tags) {}

    Fit check() {
        Checks checks = new Checks();
        String fitTitle = checks.line("title", title, SHORTEST_TITLE, LONGEST_TITLE);
        String fitBody = checks.lines("body", body, 0, LONGEST_BODY);
        List<String> fitTags = Tags.fit(checks, tags);
        checks.done();
        return new Fit(fitTitle, fitBody, fitTags);
    }

    static String checkBody(@Nullable String typed, int longest) {
        Checks checks = new Checks();
        String fit = checks.lines("body", typed, 2, longest);
        checks.done();
        return fit;
    }
}
