package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.daysAgo;
import static org.espace.example.Scene.hours;
import static org.espace.example.Scene.hoursAgo;

/** What was asked in Ward handover in the last week. */
final class WardHandoverLately {
    private WardHandoverLately() {}

    static void script(Scene scene) {
        clocks(scene);
        template(scene);
        tablet(scene);
    }

    private static void clocks(Scene scene) {
        scene.ask(NIAMH, daysAgo(6), 1, "When the clocks go back: who stays the extra hour?", "nights timing", """
            Every year we have this talk at 2 am on the night. Could wards tell me well before how they will cover it,
            so that I can see the gaps?""");
        scene.answer(DENISE, hours(13), 2, """
            Anyone rostered that night is down for the full hours worked. If you want to split it, put both names in the
            notes field by the Wednesday before.""");
        scene.answer(TOMASZ, hours(5), 1, "Maple splits it, half an hour each.");
    }

    private static void template(Scene scene) {
        scene.ask(
                JOSE,
                hoursAgo(44),
                2,
                "Stepping down from intensive care: one template or two?",
                "templates transfers",
                """
            Wards tell us our transfer note is too long. Our own doctors say it is too short. We could write one page
            for the ward and keep the long one in the record. Is that double work for no gain, or would you really read
            the short one?""");
        scene.answer(MAEVE, hours(3), 3, "I would really read the short one. I would also ring you less.");
        scene.answer(AMARA, hours(15), 1, "Same from surgery, as long as the short one says where the long one is.");
    }

    private static void tablet(Scene scene) {
        scene.ask(
                GRACE,
                hoursAgo(3),
                1,
                "Trying handover from a tablet this week. What should we measure?",
                "equipment trial",
                """
            Elm has been lent two tablets until the end of the month. Before we start: what would convince *you* that it
            is better, or worse, than paper? So far we have minutes taken, and sheets printed.""");
    }
}
