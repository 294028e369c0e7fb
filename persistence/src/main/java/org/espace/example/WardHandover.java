package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** Nurses, doctors and the people around them, on passing a ward from one shift to the next. */
final class WardHandover extends Scene {
    WardHandover() {
        super("Ward handover", "Safer, shorter handovers between shifts, wards and teams.", true, Privacy.OPEN, 650);
    }

    @Override
    void script() {
        led(BO, MAEVE);
        around(Circles.wardHandover());
        also(WardHandoverDebates.all());
        also(WardHandoverTales.all());
        also(WardHandoverWorries.all());
        handledBy(ANN, RUTH);
        joined(RUTH, JOSE, CALLUM, AIDAN, KEIKO, PRIYA, HANNAH, TEMI);
        length();
        sheet();
        interruptions();
        bankStaff();
        nightToDay();
        whiteboard();
        shredding();
        theatreReturns();
        late();
        therapists();
        students();
        bleeps();
        quietRoom();
        community();
        WardHandoverLately.script(this);
    }

    private void length() {
        ask(GRACE, daysAgo(412), 5, "How long is your morning handover, honestly?", "timing shift-change", """
            Ours has crept up to forty minutes and the night staff leave late most days. I would like to take some real
            numbers to our ward meeting. How long is yours, how many beds, and what did you cut to get there?""");
        answer(IDRIS, hours(5), 2, """
            Rowan, 28 beds, 35 minutes on a good day. We have not cut anything yet, so watching this with interest.""");
        accepted(MAEVE, hours(22), 7, """
            Maple, 24 beds, **18 minutes** most days. It was 45 two years ago. What made the difference, in order:

            1. Everybody reads the sheet for five minutes in silence first.
            2. We only *say* what has changed or what worries us.
            3. Social details go to the board round at 9, not the handover.
            4. One person keeps time, and it is never the person talking.

            Number 1 felt very odd for a fortnight. Nobody would go back now.""");
        comment(GRACE, hours(2), """
            Reading in silence first! Never thought of it. Taking all four to Thursday's meeting, thank you.""");
        comment(GRACE, days(24), "Update: three weeks in and we are down to 25 minutes.");
    }

    private void sheet() {
        ask(TOMASZ, daysAgo(388), 3, "What is on your printed handover sheet?", "handover-sheet sbar", """
            We are redoing ours. The current one has 14 columns and prints at a size only young people can read. Which
            columns could you not live without?""");
        accepted(BO, hours(20), 6, """
            When we compared nine wards last spring these were on every sheet that staff said they liked:

            | Column | Why it stays |
            |---|---|
            | Bed and name | Obvious, but print it large |
            | Why they are here | One line, in plain words |
            | What changed this shift | The reason for the handover |
            | Jobs still to do, by when | With a tick box |
            | Discharge plan | So that days hear it every day |

            Five columns fit on A4 landscape at 11 point. Everything else is in the record and goes out of date on
            paper.""");
        answer(SHEILA, days(1), 3, """
            From the clerk who prints it: leave a blank line under each patient. People write there anyway, and then in
            the margin, and then up the side.""");
        comment(TOMASZ, hours(4), "You have clearly seen mine.");
    }

    private void interruptions() {
        ask(ANN, daysAgo(341), 4, "Phones and call bells during handover: who answers?", "interruptions", """
            Counted for a week: nine interruptions a handover on average, six of them the phone. We lose our place and
            start the bed again. Has anyone got an arrangement that holds on a busy Monday and not only on paper?""");
        accepted(IDRIS, hours(9), 5, """
            One person from the *outgoing* shift stays on the floor with the phone and the bells until handover ends.
            They have already given their part first. It only works if their name is on the board, so that it isn't
            "whoever is nearest".""");
        answer(SHEILA, hours(3), 3, """
            And tell switchboard. I rang them with our times (7.15 and 19.15) and non-urgent calls now get asked to ring
            back. It took one call.""");
        answer(MARCUS, hours(30), 2, """
            Porters can do the same if you tell us. Half of our knocks at quarter past seven are only to ask if a chair
            is ready.""");
    }

    private void bankStaff() {
        ask(TEMI, daysAgo(297), 2, "Bank staff who arrive mid-handover and know nobody", "bank-staff onboarding", """
            On Ash we often get bank colleagues at 7.40 because they were moved from another ward. By then handover is
            over. They then ask the busiest person. What do you give somebody who walks in late?""");
        answer(CLAIRE, hours(6), 3, """
            Speaking for the bank office: the wards people *ask* to go back to all have a welcome card. One side of A5
            with door codes held at the desk, where the toilets and lockers are, names of the nurse in charge and their
            buddy, break times.""");
        accepted(MAEVE, days(1), 4, """
            We keep a spare sheet and the nurse in charge walks them round their own bay, two minutes a bay. Written
            into the shift plan as "walk-in". If it is not written down, nobody owns it.""");
    }

    private void nightToDay() {
        ask(CHIDI, daysAgo(263), 3, "What do day teams want to hear from Hospital at Night?", "nights doctors", """
            We see forty or so people in a night. The 8 am meeting is 15 minutes. I can list everyone badly or a few
            well. Day teams: what helps, and what do you wish we would stop telling you?""");
        answer(LINH, hours(2), 4, """
            Who you are still worried about, and any job that is half done. If it is finished and written up, I will
            find it.""");
        answer(OLIVER, hours(11), 3, """
            > a few well

            This, every time. I would add anyone whose family you spoke to in the night, because they will ring at nine
            and they reasonably expect us to know.""");
        comment(CHIDI, hours(9), "Families is a good one. It is not on our list at all.");
    }

    private void whiteboard() {
        ask(MAEVE, daysAgo(231), 2, "Magnets, pens or a screen for the ward board?", "board equipment", """
            Our board is due for replacement. Estates offer the same magnetic board or a wall screen fed by the record
            system. The screen looks lovely. Who has lived with one for more than a month?""");
        accepted(ANN, days(2), 5, """
            Elm has had the screen since October.

            - **Good:** always matches the record, can be seen from the desk, no lost magnets.
            - **Bad:** nobody can scribble. We put a small dry-wipe strip under it for "back at 3" and "new mattress
              ordered".
            - **Ask for:** names that can be hidden with one press when visitors come in.

            I would choose it again, with the strip.""");
        comment(MICK, hours(7), """
            If you go for the screen, tell me before the wall is painted. It needs a socket and a data point at 1.6 m,
            and I would rather not chase a fresh wall.""");
    }

    private void shredding() {
        ask(SHEILA, daysAgo(204), 4, "Handover sheets found in the car park, again", "handover-sheet privacy", """
            Security brought me two this month. Nobody means to take them home, they go in the pocket and the pocket
            goes to the car. What has worked on your ward? Posters have not.""");
        accepted(PAULINE, hours(26), 6, """
            Three things from wards that got to zero:

            1. A locked confidential bin **at the exit**, not at the desk.
            2. Number the sheets. "We printed 9, we have 8" is a very different talk from "mind the sheets".
            3. Coloured paper. Yellow is seen in a hand, on a seat, in a pocket.

            And report it each time, please. Nobody gets told off; it is how we got the bins paid for.""");
        comment(SHEILA, hours(1), "Yellow paper ordered. The bin is moving on Friday.");
    }

    private void theatreReturns() {
        ask(
                YUSUF,
                daysAgo(171),
                2,
                "Handover when a patient comes back from theatre at shift change",
                "theatres shift-change",
                """
            Between 19.00 and 19.40 the recovery nurse often finds the whole ward team in the handover room. We wait, or
            we hand over to somebody who is then replaced ten minutes later. Could we agree something across surgical
            wards?""");
        answer(HELEN, hours(15), 3, """
            Happy to hold anyone who is stable in recovery from 19.05 to 19.30 if wards promise to collect at 19.30
            sharp. I can't do it on Thursdays when both lists overrun.""");
        answer(TEMI, hours(5), 2, """
            Ash would sign up to that. Shall we try it for a month and count the waits at both ends?""");
    }

    private void late() {
        ask(
                ABDI,
                daysAgo(139),
                3,
                "Do healthcare assistants stay for the whole handover on your ward?",
                "shift-change roles",
                """
            In ED we are sent out after the first five minutes to start the observations round, so we miss most of it. I
            understand why, but then we're asked things by relatives that everyone else heard.""");
        answer(GRACE, hours(4), 3, """
            On Elm everybody stays for all of it. Eighteen minutes, then out. It only became possible when it got short.""");
        accepted(SOPHIE, hours(28), 4, """
            Fair point, and it is my rota that sends you out. From Monday let's try this: you hear your own area in
            full, then go. One nurse from nights covers the floor for those ten minutes. Tell me here if it slips.""");
        comment(ABDI, days(9), "It has slipped once in nine days. Much better, thank you.");
    }

    private void therapists() {
        ask(ESTHER, daysAgo(112), 1, "Best moment for therapists to join?", "therapies board-round", """
            We cover four wards with three people and can't be in every handover. Which five minutes of your morning
            would be worth most to you?""");
        accepted(RUTH, hours(7), 3, """
            The board round, not the handover. Be there for "what is each person waiting for?", and it's you nearly half
            of the time. 9.00 on Elm, 9.10 on Maple, 9.25 on Rowan, so one of you could walk all three.""");
        comment(CALLUM, hours(3), "Did that walk today. It works if Maple starts on time.");
    }

    private void students() {
        ask(BRONWEN, daysAgo(84), 2, "Letting students give part of the handover", "students training", """
            Our third years want to practise before they qualify. I would like them to hand over one or two people each,
            with their supervisor beside them. Has anyone set rules for it?""");
        answer(BO, hours(18), 3, """
            Yes, and there is a one-page guide at <https://example.org/northvale/student-handover>. In short:

            - they choose the person the day before and write it out
            - the supervisor adds anything missing *straight away*, in the room, kindly
            - never the newest admission""");
    }

    private void bleeps() {
        ask(
                LINH,
                daysAgo(57),
                2,
                "Can we have one list of ward extensions that is actually right?",
                "phones contacts",
                """
            At handover I am told "ring Rowan back". The list on the intranet has the number of the old Rowan, which is
            now a store room. Someone in stores is very patient with me.""");
        answer(PAWEL, hours(8), 5, "That is me. Happy to help, but I can't tell you about bed 12.");
        accepted(BEN, hours(16), 4, """
            Sorry about that. The intranet list was a copy. Since this morning it reads from switchboard's own
            directory, so a move shows within a day. If you spot a wrong one, use "Report this number" beside it and it
            comes to me.""");
    }

    private void quietRoom() {
        ask(IDRIS, daysAgo(29), 2, "Where do you hand over when the day room is in use?", "space interruptions", """
            Since the refurbishment we have no closed room between 7 and 8 in the morning. We have tried the corridor
            (no), the kitchen (kettle) and the treatment room (too small, and people need it). Bedside handover would be
            next, but half of our bays have four beds and everybody can hear.""");
        answer(HANNAH, hours(10), 1, """
            We had the same. We say the private part in the office in pairs, then walk the bays for the rest.""");
        answer(GARETH, days(2), 2, """
            The seminar room on your floor is not booked before 8.30. I can put a standing booking on it for the next
            three months and have the lock changed to your badge group. Say yes and I will do it.""");
        comment(IDRIS, hours(1), "Yes! Trying it from Monday. Will report back.");
    }

    private void community() {
        ask(JOAN, daysAgo(13), 3, "What we need to know before the first visit at home", "discharge community", """
            We often get a referral that says "dressings, please visit". Then we stand on a doorstep with the wrong
            things in the bag. If your handover to us could have **four lines**, ours would be:

            1. What needs doing, and when it was last done
            2. What you sent home with them, and how many days it will last
            3. How to get in (key safe, who is there, dogs)
            4. Who to ring on the ward, by name

            Would that be hard for you?""");
        answer(RUTH, hours(6), 4, """
            Not hard at all. Numbers 1, 2 and 4 are known by noon. Number 3 we never ask, and we should.""");
        accepted(ANN, days(1), 5, """
            We have added the four lines to the discharge checklist on Elm as from today. Grace asks about the dog.""");
        comment(JOAN, hours(4), "First one came through this morning. I could have hugged someone.");
    }
}
