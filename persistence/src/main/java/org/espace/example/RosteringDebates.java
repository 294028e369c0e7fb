package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed in Rotas and rostering. */
final class RosteringDebates {
    private RosteringDebates() {}

    static List<Debate> all() {
        return List.of(rules(), referee(), pay());
    }

    private static Debate rules() {
        return Debate.opened(DENISE, daysAgo(390), "How to ask here so that you get an answer", """
                        Tell us the size of your team, whether you use self-rostering, and what you have tried. With these
                        three somebody can answer in a minute.

                        Please do not post a rota with names on it. Cover them, or write A, B and C.""")
                .liked(THANKS, 5)
                .reply(IDRIS, hours(4), "And how many nights. It is always about the nights.")
                .liked(HEART, 4)
                .reply(DENISE, hours(2), "Added in my mind. Nights, everybody!")
                .pinned(DENISE, hours(1));
    }

    private static Debate referee() {
        return Debate.opened(TEMI, daysAgo(66), "Does self-rostering need a referee?", """
                        On Ash we began in spring. The quick ones choose on the first evening, the ones with small children
                        come to it on the third day, and then only nights are left. It is free, but it is not fair.

                        Do I step in, or do they sort it out?""")
                .reply(
                        ESTHER,
                        hours(5),
                        "Let everyone choose three shifts first. Only then may anybody choose the rest.")
                .liked(IDEA, 7)
                .reply(GRACE, hours(10), """
                        As one of the quick ones: I did not know what I was doing to the others until Ann showed me the
                        chart. Show them. Most people are decent when they can see it.""")
                .liked(HEART, 6)
                .quote(1, RAJ, hours(20), """
                        The system can do that. *Rounds, 3 shifts each, open for 48 hours.* I can switch it on for one ward
                        without touching the others.""")
                .liked(THANKS, 5)
                .reply(TEMI, hours(3), "Yes please, @Raj Malhotra. Ash, from the next period.")
                .quote(2, TEMI, days(35), """
                        Both done. First period with rounds: nobody has more than two weekends, and I refereed nothing. One
                        person said it was boring. I take that.""")
                .liked(CHEERS, 8);
    }

    private static Debate pay() {
        return Debate.opened(DAN, daysAgo(37), "What do you think of the new rates for extra shifts?", """
                        They came out on Friday. In my team people have done the sums on the back of a menu. What is being
                        said in yours?""")
                .reply(CHIDI, hours(3), "That nights on a Sunday are worth less than before, if I read it rightly.")
                .reply(NEIL, hours(5), """
                        You do not, and I am sorry that the table is so hard to read. Sunday nights stay as they were. What
                        changes is the hour from 7 to 8 in the morning.""")
                .liked(THANKS, 6)
                .reply(AIDAN, hours(2), "So we are paid less for staying longer. Lovely.")
                .reply(NEIL, hours(16), "I can explain a table. I did not write it, and I cannot change it.")
                .liked(HEART, 5)
                .locked(DENISE, days(3), """
                        Rates are not decided here, and Neil should not have to stand in for those who do. The staff side
                        meets on Tuesdays at noon; their page has the room.""");
    }
}
