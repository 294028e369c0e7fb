package org.espace.experience;

import java.util.List;
import java.util.Set;
import org.espace.question.Tags;
import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An experience as somebody typed it. The four parts are Markdown, at most 10,000 characters each.
 *
 * @param title 8 to 200 characters
 * @param situation what it was like: needed
 * @param actions what we did: needed
 * @param outcome what happened; may come later
 * @param nextTime what we would do next time; may come later
 * @param tags at most 5, each at most 40 characters
 * @param months after which its author looks at it again: 3, 6 or 12; 12 unless it is one of these
 */
public record Story(
        @Nullable String title,
        @Nullable String situation,
        @Nullable String actions,
        @Nullable String outcome,
        @Nullable String nextTime,
        @Nullable String tags,
        int months) {
    public static final int SHORTEST_TITLE = 8;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PART = 10_000;
    public static final int USUAL_MONTHS = 12;
    private static final Set<Integer> MONTHS = Set.of(3, 6, USUAL_MONTHS);

    /** Cleaned and found fit. */
    record Fit(
            String title,
            String situation,
            String actions,
            String outcome,
            String nextTime,
            List<String> tags,
            int months) {}

    Fit check() {
        Checks checks = new Checks();
        String fitTitle = checks.line("title", title, SHORTEST_TITLE, LONGEST_TITLE);
        String fitSituation = checks.lines("situation", situation, 2, LONGEST_PART);
        String fitActions = checks.lines("actions", actions, 2, LONGEST_PART);
        String fitOutcome = checks.lines("outcome", outcome, 0, LONGEST_PART);
        String fitNextTime = checks.lines("next-time", nextTime, 0, LONGEST_PART);
        List<String> fitTags = Tags.fit(checks, tags);
        checks.done();
        int fitMonths = MONTHS.contains(months) ? months : USUAL_MONTHS;
        return new Fit(fitTitle, fitSituation, fitActions, fitOutcome, fitNextTime, fitTags, fitMonths);
    }
}
