package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed in Medicines safety. */
final class MedicinesSafetyDebates {
    private MedicinesSafetyDebates() {}

    static List<Debate> all() {
        return List.of(rules(), alarms(), shelves());
    }

    private static Debate rules() {
        return Debate.opened(FATIMA, daysAgo(375), "Read this before you post a near miss", """
                        - What **nearly** happened is what we want. If it reached somebody, report it first.
                        - No names, no bed numbers, no "the new nurse". Write "we".
                        - Ask what made it easy to get wrong. Never who.

                        If you are not sure whether something may stand here, send it to me or to Huw and we look at it
                        together.""")
                .liked(THANKS, 7)
                .reply(DECLAN, hours(7), "\"Write we\" is the best line in it. I wrote my last one again with that.")
                .liked(HEART, 4)
                .reply(FATIMA, hours(15), "Thank you, Declan. So did I, with my first draft of this.")
                .pinned(FATIMA, hours(2));
    }

    private static Debate alarms() {
        return Debate.opened(JOSE, daysAgo(79), "One sound for everything: are we going deaf to it?", """
                        On Intensive Care I counted 290 beeps in an hour. The pump that is nearly empty sounds like the
                        pump that has just been started. I caught myself not turning round.""")
                .liked(HEART, 5)
                .reply(VIKRAM, hours(6), """
                        In theatres we turned off four sounds that nobody had acted on in a month. Nothing was missed. It
                        took a form and a lot of courage.""")
                .liked(IDEA, 6)
                .quote(1, SOPHIE, hours(18), "Which four? And who signed the form?")
                .reply(VIKRAM, hours(4), """
                        "Ready", "door open", "running on mains" and "low battery" while plugged in. Equipment library
                        proposed it, @Fatima Benali and I signed.""")
                .liked(THANKS, 5)
                .reply(FATIMA, days(1), """
                        True, and we looked at it again after three months. I would do the same with any ward that counts
                        first, as José did. Count for an hour, write down which ones made you move.""")
                .reply(JOSE, days(12), "Counted again after changing two: 170 in an hour. I turn round again.")
                .liked(CHEERS, 8);
    }

    /** The newest: ann is named in it. */
    private static Debate shelves() {
        return Debate.opened(HUW, hoursAgo(44), "What two hours in Elm's cupboard taught us", """
                        I promised a number: Elm's list went from 212 lines to **131**. More interesting is what we found at
                        the back. @Ann Whitfield, tell them about the third shelf?""")
                .liked(CHEERS, 5)
                .reply(ANN, hours(4), """
                        Eleven half boxes of the same thing, each opened by somebody who could not see the one behind it.
                        Nobody was careless. The shelf is 60 cm deep and my arm is not.""")
                .liked(IDEA, 6)
                .quote(1, SAMIRA, hours(16), "Ours is deeper. When you come to the base, bring a torch and a child.")
                .liked(HEART, 3)
                .reply(KOFI, hours(12), """
                        I asked stores: trays that pull out fit these shelves, and they have nine left over from the old
                        laundry. @Ann Whitfield, shall I send you four to try?""")
                .liked(THANKS, 4);
    }
}
