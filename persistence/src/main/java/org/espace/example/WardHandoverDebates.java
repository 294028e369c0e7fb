package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed in Ward handover. */
final class WardHandoverDebates {
    private WardHandoverDebates() {}

    static List<Debate> all() {
        return List.of(rules(), bedside(), bloods(), showing());
    }

    private static Debate rules() {
        return Debate.opened(BO, daysAgo(402), "Start here: how we talk in this community", """
                        Welcome! A few things that have kept this a good place to be:

                        1. **Questions** have an answer. If yours has none and you want to hear many views, start a
                           discussion.
                        2. Say which ward you are on. What works with 12 beds may not work with 30.
                        3. No patients, not even without a name. We know each other's wards too well.
                        4. Disagree with the idea, and then offer the person tea.

                        Say hello below, if you like.""")
                .liked(THANKS, 6)
                .reply(GRACE, hours(3), "Hello from Elm. I am here for the handover sheets and I stay for Bo's jokes.")
                .liked(HEART, 3)
                .reply(TOMASZ, hours(20), "Maple. Number 4 should be on the wall in every staff room.")
                .liked(CHEERS, 4)
                .pinned(BO, hours(1));
    }

    private static Debate bedside() {
        return Debate.opened(ANN, daysAgo(96), "Handover at the bedside: for whom are we doing it?", """
                        We tried it on Elm for six weeks. People in the beds liked it, and we learned more from them in a
                        minute than from the sheet. But two of my nurses now whisper, and the bay hears it all the same.

                        I do not want to know whether it is *recommended*. I want to know whether you would go on.""")
                .liked(IDEA, 3)
                .reply(
                        IDRIS,
                        hours(4),
                        "We stopped after a month. Four beds, thin curtains, everybody knows everybody.")
                .reply(HANNAH, hours(15), """
                        I would go on, with two places: what everyone may hear is said at the bed, and what nobody should
                        hear is said in the office. It takes four minutes more.""")
                .liked(THANKS, 7)
                .quote(2, ANN, hours(6), """
                        Two places is what we are missing. How do you decide which is which, @Hannah Moss? Before, or at
                        the bed?""")
                .reply(HANNAH, hours(2), """
                        Before. A small *o* on the sheet means office. If the person asks at the bed, we say "let me come
                        back to you in ten minutes", and then we do.""")
                .liked(HEART, 5)
                .quote(1, MAEVE, days(1), """
                        Thin curtains were our reason too. What changed it: we asked people when they came in whether they
                        wanted it at the bed. About one in five does not, and that is fine.""")
                .reply(ANN, days(9), "The small *o* is on our sheet since Monday. No more whispering.")
                .liked(CHEERS, 8);
    }

    private static Debate bloods() {
        return Debate.opened(TOMASZ, daysAgo(48), "Who takes the early bloods: nights or days?", """
                        It came up in three handovers this week, so let us talk about it in one place. Nights say they have
                        two people for 24 beds. Days say the results are late if they take them at nine.""")
                .reply(NIAMH, hours(9), "I see every ward at five in the morning. Nobody is sitting down.")
                .liked(THANKS, 4)
                .reply(OLIVER, hours(5), "From the doctors: on most days nine o'clock is soon enough for us. Ask.")
                .liked(IDEA, 5)
                .reply(ABDI, hours(20), "Then why does it say 06.00 on the request?")
                .reply(TOMASZ, hours(3), "Because it always has. And now we are back at the beginning.")
                .locked(MAEVE, days(4), """
                        We have gone round three times. Oliver takes the time on the request to the medical team, and I post
                        their answer here.""");
    }

    /** The newest, so that ann finds her name in it. */
    private static Debate showing() {
        return Debate.opened(BO, hoursAgo(52), "Ten minutes with the executive team: what shall we show?", """
                        Judith has given Ward handover ten minutes next month. I could bring charts. I would rather bring
                        two of you and one thing to hold in the hand.

                        What would you show to people who have not heard a handover for ten years?""")
                .liked(CHEERS, 5)
                .reply(SHEILA, hours(5), "The sheet from two years ago next to today's. You need no words for that.")
                .liked(THANKS, 6)
                .reply(GRACE, hours(14), """
                        A stopwatch. Do one, there, in the room. @Cy Adeyemi began on Rowan this week and could be the
                        one who has to take over from us: then they see what it is for.""")
                .liked(IDEA, 4)
                .quote(2, BO, hours(9), """
                        That is the best idea I have had all week, and it is yours. @Ann Whitfield, would you give the
                        handover? Eighteen minutes in ten, if you leave out bed 4.""")
                .liked(HEART, 3)
                .reply(YUSUF, hours(11), "Have it interrupted by a phone. Twice. For truth.")
                .liked(CHEERS, 4);
    }
}
