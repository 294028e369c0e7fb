package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.days;
import static org.espace.example.Scene.daysAgo;
import static org.espace.example.Scene.hours;
import static org.espace.example.Scene.hoursAgo;

import java.util.List;

/** What people of Northvale Health have proposed and what has not opened, or not yet. */
final class Wishes {
    private Wishes() {}

    static List<Wish> all() {
        return List.of(dementia(), signing(), reading());
    }

    /** Two supporters short: whoever looks around may open it. */
    private static Wish dementia() {
        return Wish.open(
                        HANNAH,
                        daysAgo(11),
                        true,
                        "Dementia-friendly wards",
                        "Small changes that make a ward less frightening for people who are confused.",
                        "Ward teams, therapists, porters, estates and anyone who sits with patients",
                        "I am asked the same six things on every ward. I would like the wards to hear each other.")
                .supported(LOTTE, days(2), "Volunteers want to know what to say when somebody asks to go home.")
                .supported(CALLUM, days(6), "Ideas for signs, colours and clocks that we could try on one bay first.");
    }

    private static Wish signing() {
        return Wish.open(
                KEIKO,
                hoursAgo(3),
                false,
                "Sign language over lunch",
                "Learn and practise everyday sign language, a few signs a week.",
                "Anyone who meets deaf patients or colleagues",
                "Ten people to practise with. I had a deaf colleague in training today and could only wave.");
    }

    /** Faded long ago; its proposer may take it up again. */
    private static Wish reading() {
        return Wish.open(
                        ANN,
                        daysAgo(163),
                        true,
                        "Ward sisters' reading group",
                        "One short paper a month, and what it would change on our wards.",
                        "Ward sisters and charge nurses",
                        "Somebody to read with who will argue.")
                .supported(BRONWEN, hours(30), "Papers from outside midwifery.");
    }
}
