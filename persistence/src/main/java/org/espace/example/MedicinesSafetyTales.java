package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;
import static org.espace.experience.Result.*;

import java.util.List;

/** What people of Medicines safety did, and what came of it. */
final class MedicinesSafetyTales {
    private MedicinesSafetyTales() {}

    static List<Tale> all() {
        return List.of(bag(), locker());
    }

    private static Tale bag() {
        return Tale.told(PRIYA, daysAgo(221), 12, "A text to the ward phone when the bag is ready", "discharge timing")
                .from("Medicines to take home: what really holds them up?")
                .situation("""
                    Of four and a half hours between "you can go home" and going home, 41 minutes were a bag that was ready and
                    nobody knew. Porters came too early, or a nurse walked down to look.""")
                .weDid("""
                    When the second check is signed, whoever signs presses one button. The ward's own phone gets "Bag for bay 3
                    is ready". No names: the ward knows who goes home.

                    We began with Elm and Maple, and we counted for two weeks before and two weeks after.""")
                .happened("Waiting went from 41 minutes to **12**. Porters make one walk and not two.")
                .nextTime("""
                    Agree first who carries the phone at lunch. For a week the texts went to a drawer.""")
                .used(MAEVE, days(18), "Maple Ward", WORKED, "The phone lives in my pocket now. 9 minutes last week.")
                .used(SAMIRA, days(84), "Community Nursing East", PARTLY, """
                    For us the text has to go to five cars. It helped once we had decided which car.""")
                .used(AMARA, days(120), "General Surgery", DID_NOT, """
                    Our bags are written late, so there is nothing to wait for. We work on that first.""");
    }

    private static Tale locker() {
        return Tale.told(
                        MARCUS, daysAgo(164), 12, "The porter waits until the locker door is open", "transfers storage")
                .situation("""
                    People moved ward and their things stayed behind in the bedside locker. It was nobody's job to look, so it
                    was the next person's surprise.""")
                .weDid("""
                    One sentence for the whole team: "I will take you as soon as I have seen the locker open." Not empty.
                    *Open*. My team may say it to anyone, also to consultants.""")
                .happened("""
                    On Elm, nothing left behind in a year. It takes ten seconds. Two people were cross, once each.""")
                .nextTime("Tell the wards a week before. We told them on the day.")
                .used(
                        TEMI,
                        days(12),
                        "Ash Ward",
                        WORKED,
                        "Not one since. The porters are proud of it, and they may be.")
                .used(
                        BRONWEN,
                        days(60),
                        "Maternity",
                        PARTLY,
                        "Our lockers have no doors! We say the sentence and look together.");
    }
}
