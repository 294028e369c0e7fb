package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed in Digital records help. */
final class DigitalRecordsDebates {
    private DigitalRecordsDebates() {}

    static List<Debate> all() {
        return List.of(rules(), editor(), twoMinutes(), bo());
    }

    private static Debate rules() {
        return Debate.opened(KEIKO, daysAgo(395), "Read this first: three things that get you help faster", """
                        1. Which screen, and what did it say? Word for word. A photo is fine, **without** any patient.
                        2. Since when? "Since the update" and "since Tuesday at eight" lead to different people.
                        3. Is it you, your ward, or everybody? Ask the person beside you first.

                        Anything with a patient's name in it will be taken down at once. We are not cross. We have to.""")
                .liked(THANKS, 8)
                .reply(BEN, hours(3), "If you do these three I can often answer from the bus.")
                .liked(HEART, 5)
                .reply(SHEILA, hours(21), "And say when it is mended! We never hear the end of the story.")
                .liked(IDEA, 6)
                .pinned(KEIKO, hours(2));
    }

    private static Debate editor() {
        return Debate.opened(ADEOLA, daysAgo(118), "The old letter editor goes on Friday: what will you miss?", """
                        It was written in 2009 and one person understood it. The new one is there since Monday. Tell me what
                        you cannot do in it, so that we can put it right before the old one is switched off.""")
                .reply(JANICE, hours(2), "F7. My finger goes to F7 by itself.")
                .liked(HEART, 6)
                .reply(OLIVER, hours(4), "Copying last year's letter and changing three words. Is that still possible?")
                .quote(2, STEFAN, hours(3), """
                        *Letters, Earlier, Start from this.* And @Janice Thwaite: F7 checks the spelling again, since ten
                        minutes ago.""")
                .liked(CHEERS, 8)
                .reply(JANICE, hours(1), "You have no idea what that means to me.")
                .liked(HEART, 4)
                .locked(ADEOLA, days(6), """
                        It is switched off. If something in the new one does not work, ask it as a question, so that others
                        find the answer too.""");
    }

    private static Debate twoMinutes() {
        return Debate.opened(
                        MEERA, daysAgo(34), "What could you stop typing, if we took two minutes off your day?", """
                        We have one developer for one month. Not for big dreams: for **two minutes a day**, for as many
                        people as possible. What do you type again and again that the system already knows?""")
                .liked(IDEA, 8)
                .reply(GRACE, hours(2), "The date. Four times on the admission form. It is always today.")
                .liked(THANKS, 9)
                .reply(ESTHER, hours(6), "My own name and job at the end of each note.")
                .liked(THANKS, 6)
                .reply(CHIDI, hours(9), "The ward, when I am standing on it with the ward's own tablet.")
                .liked(IDEA, 5)
                .quote(1, LINH, hours(5), "The date would be enough. I would send flowers.")
                .reply(MEERA, days(8), """
                        The date it is, and the name with it: 61 of you wanted one of these. Out with the next release. The
                        tablet that knows its ward is harder, but @Stefan Novak has an idea.""")
                .liked(CHEERS, 9);
    }

    /** The newest: bo finds his name in it. */
    private static Debate bo() {
        return Debate.opened(ADEOLA, hoursAgo(61), "Teaching the new discharge form: film, leaflet or a person?", """
                        It goes live in six weeks. We have money for one of the three. @Bo Lindqvist, you filmed the last one
                        with a phone. Would you do it again?""")
                .reply(KEIKO, hours(6), "A person. I know who. She is tired.")
                .liked(HEART, 5)
                .reply(RUTH, hours(17), "The film. I watched it on the stairs, twice, and never needed the leaflet.")
                .liked(THANKS, 4)
                .reply(
                        SHEILA,
                        hours(14),
                        "A leaflet, on the machine, at the height of my eyes. Films are over when I need them.")
                .liked(IDEA, 5);
    }
}
