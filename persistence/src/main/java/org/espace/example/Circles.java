package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Circle.Reply.COMES;
import static org.espace.example.Circle.Reply.DECLINES;
import static org.espace.example.Circle.Reply.NOT_YET;
import static org.espace.example.Scene.days;
import static org.espace.example.Scene.daysAgo;
import static org.espace.example.Scene.hours;
import static org.espace.example.Scene.hoursAgo;

/** The people around each community of Northvale Health. */
final class Circles {
    private static final String WARD_MANAGERS = "Ward managers' network";

    private Circles() {}

    static Circle wardHandover() {
        return comingToWardHandover(carryingWardHandover());
    }

    private static Circle carryingWardHandover() {
        return new Circle()
                .welcome("""
                    Good to have you here. Three things to start with:

                    - Say hello and tell us which ward you hand over to.
                    - Look at the questions tagged **handover-sheet**; most people come for those.
                    - Ask the thing you think everybody else knows. They do not.""")
                .sponsored(JUDITH, "", daysAgo(344), """
                    Elm and Maple gave back twenty minutes of every shift by talking to each other here. I want that for
                    every ward, so please make time for it.""")
                .sponsored(TEMI, WARD_MANAGERS, daysAgo(152), """
                    Our network reads this before each monthly meeting, and twice we changed our plan because of it. Staff
                    on my own ward may answer here on shift.""")
                .advocated(GRACE, daysAgo(210))
                .advocated(SHEILA, daysAgo(96))
                .handingOver(MAEVE, ANN, hoursAgo(50), """
                    I move to the discharge project next month and would like to leave this in good hands. You answer half
                    of it already. Bo stays, so you would not be alone.""");
    }

    private static Circle comingToWardHandover(Circle circle) {
        return circle.invited(
                        YUSUF,
                        VIKRAM,
                        daysAgo(118),
                        COMES,
                        "You always ask what happens after recovery. They talk about it here.")
                .invited(
                        ESTHER,
                        ZAINAB,
                        daysAgo(74),
                        COMES,
                        "Meals and handover times came up again. You should be in this one.")
                .invited(
                        BO,
                        ELENA,
                        daysAgo(15),
                        COMES,
                        "We are about to rewrite the handover sheet. Your line on isolation belongs on it.")
                .invited(
                        BO,
                        STEFAN,
                        daysAgo(41),
                        DECLINES,
                        "Could you tell us now and then what the ward screens can do?")
                .invited(BO, CY, hoursAgo(20), NOT_YET, """
                    Come to Ward handover! You asked me on Rowan why we read in silence first. The people who began it are
                    in here, and they like to be asked.""")
                .greeted(ELENA, GRACE, hours(5), "Welcome, Elena! Elm has questions about bay notices for you.")
                .greeted(ELENA, IDRIS, days(1), "Good to see infection prevention in here.")
                .joined(LOTTE, daysAgo(4))
                .greeted(LOTTE, BO, hours(7), "Hello Lotte! Volunteers see handover from a side we never do. Tell us.");
    }

    static Circle medicinesSafety() {
        return new Circle()
                .welcome("""
                    This is a place to learn from near misses, not to find who is to blame. Leave out names and bed
                    numbers. If it reached a patient, report it first, then bring the learning here.""")
                .sponsored(ANIL, "", daysAgo(226), """
                    I would rather read ten near misses here than one serious report on my desk. Nobody has ever been in
                    trouble for what they wrote in this community, and nobody will be.""")
                .advocated(PRIYA, daysAgo(190))
                .advocated(TEMI, daysAgo(88))
                .invited(FATIMA, CHIDI, daysAgo(140), COMES, "You see the cupboards at 3 am. We need that view.")
                .invited(
                        HUW,
                        HANNAH,
                        daysAgo(20),
                        COMES,
                        "We keep guessing about supply on your unit. Would you join us?")
                .greeted(HANNAH, FATIMA, hours(6), "Thank you for coming in, Hannah.")
                .greeted(HANNAH, PRIYA, days(2), "Hello! Ring me any time about discharge supplies.");
    }

    static Circle rostering() {
        return new Circle()
                .welcome("""
                    Ask about rules, swaps and the roster system. For your own pay or your own leave, ring your roster
                    office: we can't see it from here. If you found a rota that works, show it.""")
                .sponsored(FIONA, "", daysAgo(98), """
                    Rotas published six weeks ahead began as an idea in this community, from a ward sister and a systems
                    analyst. Bring us the next one and I will take it to the executive team.""")
                .sponsored(TEMI, WARD_MANAGERS, daysAgo(60), "")
                .advocated(IDRIS, daysAgo(130))
                .invited(DENISE, KWAME, daysAgo(171), COMES, "New managers ask you about rotas. Here are the answers.")
                .joined(SAMIRA, daysAgo(16))
                .greeted(SAMIRA, DENISE, hours(20), "Welcome! Community teams are short of a voice in here.")
                .joined(BRONWEN, daysAgo(8))
                .greeted(BRONWEN, IDRIS, hours(9), "Hello Bronwen, how do midwives share out the nights?");
    }

    /** The one that was proposed and supported before it opened. */
    static Circle cycleToWork() {
        return new Circle()
                .welcome("""
                    Welcome, whatever you ride. The [routes](https://example.org/northvale/routes) are on one map, the pump
                    is in the porters' lodge, and somebody always knows which shower is warm.""")
                .wantedBy(SUSANNA, "One place for routes and sheds, so that I don't answer the same mail thirty times.")
                .wantedBy(WEI, "Company on the dark stretch by the canal.")
                .wantedBy(YUSUF, "Somewhere safe to leave a bike for twelve hours.")
                .wantedBy(ESTHER, "Showers that work, and to know which ones.")
                .wantedBy(AIDAN, "Help with choosing a first bike.")
                .advocated(MARCUS, daysAgo(120))
                .invited(WEI, PETER, daysAgo(64), COMES, "You said you would ride if somebody showed you the back way.")
                .joined(HELEN, daysAgo(11))
                .greeted(HELEN, YUSUF, hours(2), "At last! See you at the shed.")
                .greeted(HELEN, SUSANNA, days(1), "Welcome, Helen. Ask me for the map.");
    }

    static Circle newManagers() {
        return new Circle().welcome("""
                    What is said here stays here. Nobody outside can see that this community exists, and your own manager
                    is not in it. Start by telling us what you did not expect about the job.""").sponsored(FIONA, "", daysAgo(240), "").advocated(SOPHIE, daysAgo(150));
    }

    static Circle digitalRecords() {
        return new Circle()
                .welcome("""
                    Say which screen you are on and what it told you, word for word. Never post anything that belongs to a
                    patient. If you are locked out *right now*, ring the service desk on 4000.""")
                .sponsored(MARTIN, "", daysAgo(24), """
                    A question answered here in an hour saves a call that takes a day. I have asked every department to
                    give its two keenest people time to answer.""")
                .advocated(SHEILA, daysAgo(300))
                .advocated(ZAINAB, daysAgo(77))
                .invited(KEIKO, DAN, daysAgo(19), COMES, "ED has the oldest printers. Come and shame us into new ones.")
                .invited(
                        SHEILA,
                        CLAIRE,
                        daysAgo(150),
                        COMES,
                        "Bank staff ask you about smartcards. The answers are here.")
                .invited(SHEILA, MO, daysAgo(93), COMES, "Your team's tablets are the same as ours. Join in!")
                .greeted(DAN, BEN, hours(3), "Hello Dan. I know about the printer in Majors.")
                .joined(PETER, daysAgo(6));
    }
}
