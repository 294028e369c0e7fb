package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** An interest rather than a job: getting to work on two wheels. Anyone may read it. */
final class CycleToWork extends Scene {
    CycleToWork() {
        super(
                "Cycle to work",
                "Routes, sheds, showers and company for anyone who rides in.",
                false,
                Privacy.PUBLIC,
                540);
    }

    @Override
    void script() {
        led(SUSANNA, GARETH);
        around(Circles.cycleToWork());
        also(CycleToWorkDebates.all());
        joined(BRONWEN);
        lights();
        shed();
        scheme();
        route();
        showers();
        puncture();
        nightRide();
        electric();
        uniform();
        rain();
        count();
        cargo();
        badge();
    }

    private void lights() {
        ask(WEI, daysAgo(402), 3, "Which lights survive a hospital bike shed?", "lights kit", """
            I have lost two sets to knocks, not thieves. The stands are close together and handlebars tangle. Anything
            that clips off in one second?""");
        answer(MICK, hours(6), 2, """
            Get the sort with a rubber strap and keep them in your helmet. Any brand will do. Charge on a Sunday night.""");
        accepted(YUSUF, hours(15), 4, """
            A light fixed to the *helmet* as well as the bike. It comes inside with you, so it can't be knocked, and
            drivers see you above the parked cars.""");
    }

    private void shed() {
        ask(
                GARETH,
                daysAgo(371),
                4,
                "New bike shed by the east entrance: what should it have?",
                "shed facilities",
                """
            There is money for one covered shed with 60 spaces. I am drawing it up this month. Tell me what you would
            use:

            - badge entry or a code?
            - how many spaces for wide or long bikes?
            - hooks for wet clothes?""");
        answer(ESTHER, hours(3), 3, """
            Badge. Codes end up on a sticky note. And please leave room to *turn round* with a bike in your hands.""");
        answer(AIDAN, hours(9), 2, "A bench. You can't change shoes standing on one leg in the rain.");
        accepted(SUSANNA, days(6), 5, """
            We asked 140 people with a paper form in the canteen as well. The top five:

            1. Badge entry (112)
            2. Good light, on a sensor (97)
            3. A pump and a stand (88)
            4. Four wide spaces by the door (41)
            5. A bench (40)

            All five are in the drawing now.""");
        comment(GARETH, days(120), "It opened on Monday. The bench was in use by ten past seven.");
    }

    private void scheme() {
        ask(ABDI, daysAgo(318), 3, "How does the salary scheme work if you leave half-way?", "scheme pay", """
            I would like to get a bike through the scheme, but my contract runs for another eight months. What happens
            to the rest?""");
        accepted(NEIL, hours(21), 4, """
            What is left to pay comes out of your last pay. You keep the bike. So, before you sign:

            - add up what would be left at month eight
            - ask whether your contract is likely to be renewed (your manager can tell you in writing)
            - you may choose a *cheaper* bike over 12 months, it need not be the full sum

            Ring me on the payroll line and I will work it out with you. It takes five minutes.""");
        comment(ABDI, days(12), "Did that. Chose the cheaper one. It is green and I love it.");
    }

    private void route() {
        ask(LINH, daysAgo(283), 3, "A calm way from the station to Northvale General?", "routes", """
            New here. The map sends me along the ring road, and once was enough. Is there a back way? I do not mind ten
            minutes more.""");
        accepted(CALLUM, hours(8), 6, """
            There is a lovely one:

            1. Leave the station by the *south* steps, there's a rail for the wheel
            2. Canal path, left, for about 2 km. Ring your bell under the bridges
            3. Up the ramp at the red footbridge
            4. Mill Lane, then the gate behind Outpatients. It is open from 6 to 9.

            18 minutes at my pace, and I am not quick.""");
        answer(WEI, hours(30), 2, """
            All good, but the canal path is dark from October. I take Station Road and the park then.""");
    }

    private void showers() {
        ask(TOMASZ, daysAgo(242), 2, "Showers: where are the ones that work?", "showers facilities", """
            I know of the one by theatres, always busy at 7, and the one in the basement, always cold. Are there others?""");
        answer(MO, hours(5), 5, """
            There are six. Level 2 behind the chapel is cleaned at 6.30 and hardly anyone knows. My team would like to
            keep it nice, so wipe your feet.""");
        answer(GARETH, hours(19), 2, "The basement one has a new valve since yesterday. It is hot, honestly.");
    }

    private void puncture() {
        ask(KEIKO, daysAgo(208), 2, "Puncture at 8 pm after a late shift. Who do I call?", "repairs", """
            It happened last night. I pushed it home for an hour. Is there a kit anywhere on site?""");
        accepted(MARCUS, hours(3), 5, """
            The porters' lodge has had one for years, behind the door: levers, patches, two tubes, track pump. It is
            open all night and there is usually tea. Sign the book so I know what to buy.""");
        comment(KEIKO, hours(1), "All night, and tea. I had no idea. Thank you!");
    }

    private void nightRide() {
        ask(NIAMH, daysAgo(168), 3, "Riding home after nights: does anyone else go in company?", "nights routes", """
            Four of us ride west at about 8 am and wait for each other at the gate. It keeps me awake and cheerful. If
            you finish nights and go that way, come along. Are there groups for the other directions?""");
        answer(JOSE, hours(12), 2, "North, over the hill: two of us, 7.50 by the flagpole. Slow on the hill.");
        answer(INGRID, hours(26), 3, """
            If you're too tired to ride, do not. Taxis home after a night are covered when the site coordinator agrees.
            Leave the bike, it'll be there tomorrow.""");
    }

    private void electric() {
        ask(
                JOAN,
                daysAgo(133),
                2,
                "Electric bike for community visits: has anyone done a real week?",
                "e-bikes community",
                """
            My patch is six miles across with nowhere to park. I'd need to carry two bags. I am 58 and there are hills.
            Tell me the truth.""");
        accepted(DECLAN, hours(27), 5, """
            Three months now, West patch. The truth:

            | | Car | E-bike |
            |---|---:|---:|
            | Visits on a normal day | 9 | 10 |
            | Minutes looking for parking | 55 | 0 |
            | Days I took the car after all | – | 6 |

            The six were four of rain, one of ice and one when I had the big scales. Two panniers hold everything else.
            Hills are nothing.""");
        comment(JOAN, hours(5), "Ten visits! I'm asking Samira today.");
        comment(SAMIRA, hours(20), "She did ask. The answer is yes.");
    }

    private void uniform() {
        ask(GRACE, daysAgo(99), 1, "How do you carry a uniform without it looking slept in?", "kit uniform", """
            Rolled, folded, hung from a hook in the locker: I've tried them all.""");
        answer(TEMI, hours(10), 3, """
            Roll it round a towel, into a shopping bag, flat at the bottom of the pannier. Or leave a week's worth on a
            Monday, by bus.""");
        accepted(ZAINAB, hours(8), 3, """
            Shirt folder, the stiff sort people use for flights. Mine was eight pounds and has lasted four years.""");
    }

    private void rain() {
        ask(CALLUM, daysAgo(66), 2, "Drying room: could we have one more heater?", "facilities shed", """
            Nine wet jackets, one radiator. By five o'clock they are warm and wet. Who decides about these things?""");
        answer(SUSANNA, hours(22), 2, """
            I do, with Gareth. A heater is a fire question, so it has to be a fixed one with a timer. I have asked for a
            price.""");
        answer(MICK, days(3), 3, """
            I have a tested one from the old laundry and the wiring is already there. Half a day. I can fit it next week
            if someone signs.""");
        comment(SUSANNA, hours(2), "Signed.");
    }

    private void count() {
        ask(SUSANNA, daysAgo(23), 2, "Results of this year's gate count", "count", """
            We counted at both gates, 6 to 10 in the morning, on the second Tuesday:

            | Year | Bikes | Of them electric |
            |---|---:|---:|
            | Two years ago | 118 | 9 |
            | Last year | 147 | 21 |
            | This year | **203** | 58 |

            What would make next year's number bigger?""");
        answer(WEI, hours(4), 3, "A way across the roundabout. Everything else is good now.");
        answer(STEFAN, hours(20), 1, "Charging in the shed. Two sockets would do for a start.");
    }

    private void cargo() {
        ask(BRONWEN, daysAgo(7), 1, "Anyone ride in with a child to the nursery on site?", "family routes", """
            I am back from leave next month and I am looking at a bike with a seat in front. Is the path by the nursery
            wide enough for the gate in the morning?""");
        answer(ESTHER, hours(13), 2, """
            Yes, I did it for two years. Come before 7.40 or after 8.10; in between there are buggies two abreast. The
            nursery lets you leave the seat inside.""");
        comment(BRONWEN, hours(2), "That is exactly what I needed to know.");
    }

    private void badge() {
        ask(YUSUF, hoursAgo(27), 1, "My badge does not open the new shed", "shed badges", """
            It opens everything else. Red light, two beeps. Is it a list I have to be on?""");
        accepted(BEN, hours(2), 2, """
            It is. Theatres was left out when the list was made, and I've just added all of you. Try it after four
            o'clock today; the readers update on the hour.""");
        comment(YUSUF, hours(5), "Green light. Thanks, Ben.");
    }
}
