package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** Concerns raised in Rotas and rostering, and what was done about them. */
final class RosteringWorries {
    private RosteringWorries() {}

    static List<Worry> all() {
        return List.of(driving(), newest());
    }

    private static Worry driving() {
        return Worry.named(CHIDI, daysAgo(36), "People drive home after a fourth night", """
                        The rota allows four, and with a swap it becomes five. I have seen a colleague asleep at the wheel in the
                        car park, engine on, before leaving. Nobody breaks a rule. The rule is the problem.""")
                .heard(INGRID, days(1), "I take this seriously, and so will those who can change the rule. Thank you.")
                .doing(DENISE, days(7), """
                        Since today the system asks a manager about any swap that makes a fourth night. Ingrid and I bring a rule
                        of three to the next meeting of the rota group.""")
                .reply(
                        NIAMH,
                        days(1),
                        "And until then: the taxi home is paid. I have the numbers in my pocket. Ask me.");
    }

    /** Nobody has answered yet. */
    private static Worry newest() {
        return Worry.named(KEIKO, daysAgo(2), "Study days still vanish, now without a note", """
                        Since the last update the notes to course owners have stopped. I had 12 on the list yesterday and 6 in the
                        room. Two of them had been told that very morning.""");
    }
}
