package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;
import static org.espace.experience.Result.*;

import java.util.List;

/** What people of Rotas and rostering did, and what came of it. */
final class RosteringTales {
    private RosteringTales() {}

    static List<Tale> all() {
        return List.of(sixWeeks(), hat());
    }

    /** Told by who asked; who answered is named with it. */
    private static Tale sixWeeks() {
        return Tale.told(
                        MAEVE,
                        daysAgo(350),
                        12,
                        "Our first rota six weeks ahead, and what it took",
                        "publishing planning")
                .from("Publishing six weeks ahead: how do you actually manage it?")
                .situation("""
                    We published at three and a half weeks. Each time I tried for six, leave came in after I had closed, I gave
                    in, and the rota was late again.""")
                .weDid("""
                    Denise's calendar, with fixed dates that nobody may move, me included. I read them out at the team meeting
                    and then hung them up in the staff room. A late request is not refused, it becomes a swap.

                    I said it once, kindly. Then I kept to it, which was harder.""")
                .happened("""
                    Out on the Friday, six weeks ahead. 14 people said thank you. In the first round nine requests came late and
                    became swaps; in the third, two.""")
                .nextTime("Start in a month without school holidays. We started in July, of all months.")
                .used(TEMI, days(70), "Ash Ward", WORKED, "Third period in a row. I sleep on Thursdays now.")
                .used(HELEN, days(140), "Theatres", PARTLY, """
                    Works for the staff. The lists are fixed at five weeks, so the last week is a guess.""")
                .used(
                        DAN,
                        days(230),
                        "Emergency Department",
                        WORKED,
                        "I copied the calendar, the words and the biscuits.");
    }

    private static Tale hat() {
        return Tale.told(
                        ROSA,
                        daysAgo(145),
                        12,
                        "Bank holidays: a list, a hat and the whole team in one room",
                        "fairness bank-holidays")
                .situation("""
                    Every December the same three people had the same three holidays off, and nobody had decided it. It was
                    simply how it had always been.""")
                .weDid("""
                    In January, all in one room, on paper:

                    - Everybody names **one** day that matters most to them. Any day, from any calendar. It is protected.
                    - The rest is drawn from a hat, by whoever joined last.
                    - You may trade afterwards, for as long as you like.
                    - The result hangs on the wall, next to the last three years.""")
                .happened("Eleven years, two complaints. Both were about the hat, which was in fact a biscuit tin.")
                .nextTime("Draw before you print. And buy a hat.")
                .used(
                        SOPHIE,
                        days(45),
                        "Emergency Department",
                        WORKED,
                        "We had the list already. The room made the difference.")
                .used(
                        PETER,
                        days(100),
                        "Pathology",
                        PARTLY,
                        "With seven people one protected day each is nearly all days.");
    }
}
