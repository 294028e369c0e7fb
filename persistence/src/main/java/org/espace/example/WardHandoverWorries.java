package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** Concerns raised in Ward handover, and what was done about them. */
final class WardHandoverWorries {
    private WardHandoverWorries() {}

    static List<Worry> all() {
        return List.of(door(), corridor(), training());
    }

    private static Worry door() {
        return Worry.anonymous(daysAgo(61), "Names can be read from the corridor", """
                        The door of the handover room stands open in the mornings, because it is warm in there. Visitors walk by
                        from half past seven. From the bench you can read the names on the screen.

                        I have said it once, and was told that nobody looks. I looked.""")
                .heard(RUTH, days(2), "Thank you for saying it again. I sat on the bench this morning. You are right.")
                .doing(BO, days(6), """
                        Until there is something better: the screen is turned off before the door is opened. It is on the shift
                        plan of all four wards. Gareth looks at the air in the room.""")
                .reply(GARETH, days(5), "A fan is in, and the door has a closer since Friday. It shuts by itself.")
                .done(BO, days(9), """
                        The door shuts, the room is cool, and the screen faces the other wall. Three of us have sat on the bench
                        and could read nothing. Tell us if it slips.""");
    }

    /** The two who handle concerns see that it was Abdi. */
    private static Worry corridor() {
        return Worry.confidential(ABDI, daysAgo(11), "We hand people over in the corridor, and they hear it", """
                        When we are full, people wait on trolleys, and we hand them over where they lie. They hear about
                        themselves, and about the one on the next trolley. Last week somebody cried.

                        I am not the one who can say this aloud in my team.""")
                .heard(ANN, days(2), """
                        I have read it, and so has Ruth. You are right to say it. We talk to the two teams this week without
                        saying where it comes from, and I write here what we find.""");
    }

    private static Worry training() {
        return Worry.named(JOSE, daysAgo(27), "New nurses give their first handover without having heard one", """
                        Two of our starters were asked to hand over on their second day. They did it bravely and they should not
                        have had to. Could we agree that everybody hears three first?""")
                .heard(BO, days(1), "Yes. I ask the ward managers on Thursday.")
                .doing(BO, days(8), """
                        Five of seven wards agree to "hear three, give one with somebody beside you". I am talking to the other
                        two, who worry about weekends.""")
                .reply(
                        TEMI,
                        days(2),
                        "Ash is one of the two. We can do it if the third one may be on the weekend itself.");
    }
}
