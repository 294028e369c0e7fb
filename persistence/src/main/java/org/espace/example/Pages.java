package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is said about pages of the intranet. */
final class Pages {
    private Pages() {}

    /** In Rotas and rostering; a question waits for its answer. */
    static List<PageTalk> annualLeave() {
        return List.of(PageTalk.about("policy/annual-leave", daysAgo(41))
                .comment(SHEILA, hours(0), """
                    The example for part-timers is right since last week. Thank you to whoever did that.""")
                .reply(NEIL, hours(5), "That was Leila, with a pencil. I pass it on.")
                .comment(GRACE, days(9), "The link to the form at the end goes to the form of two years ago.")
                .reply(DENISE, hours(20), "It does not any more. Well spotted.")
                .question(HELEN, days(26), """
                    The page says leave may be carried over "in exceptional circumstances". Does being asked to work count as
                    one?"""));
    }

    /** In Digital records help. */
    static List<PageTalk> dischargeForm() {
        return List.of(PageTalk.about("how-to/discharge-form", daysAgo(19))
                .question(LINH, hours(0), "Step 4 shows a button that I do not have. Is it only me?")
                .reply(MEERA, hours(3), """
                    It is only for wards in the test, and the page did not say so. It does now, in the first line.""")
                .answered(LINH, hours(2))
                .comment(
                        SHEILA,
                        days(6),
                        "Could the pictures be larger? I printed it and can read the mouse pointer, nothing else.")
                .reply(KEIKO, hours(22), "New pictures are up. Print it again, @Sheila Cartwright."));
    }
}
