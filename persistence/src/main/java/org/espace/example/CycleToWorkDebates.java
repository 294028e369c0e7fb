package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed in Cycle to work. */
final class CycleToWorkDebates {
    private CycleToWorkDebates() {}

    static List<Debate> all() {
        return List.of(rules(), helmets(), reservoir());
    }

    private static Debate rules() {
        return Debate.opened(SUSANNA, daysAgo(360), "Four small rules and a hello", """
                        1. Every bike is a proper bike. Electric, folding, borrowed, pink.
                        2. Nobody is told that they should wear, eat or overtake something.
                        3. Faults in the shed: tell Gareth. Faults in the weather: tell nobody.
                        4. Ring your bell on the canal path. Gently.

                        Tell us where you ride in from, so that people on your way can find you.""")
                .liked(CHEERS, 6)
                .reply(KEIKO, hours(2), "From the old town, over both bridges. Folding bike, 20 minutes, always late.")
                .reply(
                        JOSE,
                        hours(9),
                        "North, over the hill. @Keiko Tanaka, we pass you every morning. You are the bell!")
                .liked(HEART, 5)
                .pinned(SUSANNA, hours(1));
    }

    private static Debate helmets() {
        return Debate.opened(ABDI, daysAgo(152), "Helmets: should the club say something?", """
                        We ride in from ED in a group of five now. Three with, two without. One of us has seen too many
                        heads. Should there be one word on it from all of us?""")
                .reply(INGRID, hours(6), "Facts are on the occupational health page. Rule 2 is above. I like rule 2.")
                .liked(THANKS, 4)
                .reply(YUSUF, hours(3), "I wear one, and I would leave a club that made me.")
                .reply(GARETH, hours(22), "I will not stand at the gate and count heads, if that is the question.")
                .reply(ABDI, hours(5), "It was. Fair enough.")
                .locked(SUSANNA, days(3), """
                        Everything has been said, kindly, and nobody has changed their mind. Who wants a helmet can try on
                        three sizes in my office.""");
    }

    private static Debate reservoir() {
        return Debate.opened(MARCUS, hoursAgo(70), "Saturday ride to the reservoir: who is coming?", """
                        Eleven miles there, flat but for the dam. Café at the top that does proper cake. Leave the porters'
                        lodge at nine, back by two. Slowest one sets the pace, and that will be me.""")
                .liked(CHEERS, 7)
                .reply(WEI, hours(5), "In! I can bring the spare bike if somebody is 1.60 to 1.70.")
                .liked(HEART, 4)
                .quote(1, ZAINAB, hours(16), "1.63, never ridden further than the station. Is that a yes?")
                .reply(MARCUS, hours(3), "That is a yes. @Zainab Siddiqui, sit behind me and you are out of the wind.")
                .liked(THANKS, 3)
                .reply(HELEN, hours(20), "In, if my list does not overrun on Friday. I will bring a pump.")
                .reply(TOMASZ, hours(12), "Nights until Saturday at eight. I come for the cake, by bus.")
                .liked(CHEERS, 5);
    }
}
