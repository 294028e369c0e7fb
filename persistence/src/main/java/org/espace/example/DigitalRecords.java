package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** How to do things in the record system, asked by those who use it and answered by those who run it. */
final class DigitalRecords extends Scene {
    DigitalRecords() {
        super(
                "Digital records help",
                "Quick answers about the record system, smartcards, printers and forms.",
                true,
                Privacy.PUBLIC,
                620);
    }

    @Override
    void script() {
        led(KEIKO, ADEOLA);
        around(Circles.digitalRecords());
        also(DigitalRecordsDebates.all());
        also(DigitalRecordsTales.all());
        also(Pages.dischargeForm());
        joined(BO, TERRY, ZAINAB, LOTTE, WEI, HANNAH, HUW, NIAMH, HELEN);
        wrongPrinter();
        smartcard();
        templates();
        scanned();
        sameName();
        slow();
        favourites();
        downtime();
        offline();
        letters();
        export();
        dictation();
        audit();
        allergies();
        newForm();
        starter();
    }

    private void wrongPrinter() {
        ask(SHEILA, daysAgo(417), 4, "My letters print on Rowan", "printing", """
            I am on Elm. Every Monday my letters come out on Rowan and someone walks over with them. I set the printer
            back, and the next Monday it's wrong again.""");
        answer(IDRIS, hours(2), 2, "It's me who walks over. I've grown to like it.");
        accepted(BEN, hours(6), 6, """
            The printer goes with the **computer**, not with you. The one on the left of your desk was moved from Rowan
            and still has its old name. I have renamed it, so:

            1. Restart that computer once
            2. Print any page
            3. If it goes to Rowan I will carry it over myself""");
        comment(SHEILA, days(7), "Monday. Printed on Elm. Idris, you're still welcome.");
    }

    private void smartcard() {
        ask(
                DECLAN,
                daysAgo(376),
                3,
                "Smartcard locked at 6 in the morning: what are my choices?",
                "smartcards access",
                """
            Three wrong tries, my own fault. The desk opens at 8 and I was in a car park in the dark. Is there anything
            I can do by myself?""");
        accepted(BEN, hours(4), 5, """
            Yes, since last month:

            - **Unlock it yourself** from the sign-in page, if you once set up the text message. Do that today, it takes
              two minutes.
            - **Out of hours line**, extension 5500. They can unlock, they can't renew.

            If the card has *expired* you need a person with a camera, so look at the date on the back now and then.""");
        comment(DECLAN, hours(9), "Set up. It also told me that my card expires in June.");
    }

    private void templates() {
        ask(ZAINAB, daysAgo(339), 2, "Can I have my own note template?", "templates notes", """
            I type the same eight headings thirty times a week. The list of shared templates has 200 in it, and none is
            ours.""");
        answer(KEIKO, hours(5), 3, """
            You can keep up to 20 of your own. *Notes, New, Save as mine*. They follow you from one computer to another.""");
        accepted(MEERA, hours(22), 4, """
            And if the whole team wants it, send it to me and I'll publish it under Therapies. Two rules that save
            trouble later:

            1. Use the coded headings where they exist, so that reports can count them
            2. No ready-made "normal" text. People forget to change it.""");
    }

    private void scanned() {
        ask(OLIVER, daysAgo(308), 3, "How long until old paper notes are scanned?", "scanning paper", """
            In clinic I'm told "it is being scanned". That may mean an hour, or a month. What should I tell the person
            in front of me?""");
        accepted(PAULINE, hours(18), 5, """
            These are the times we keep to, and the share that met them last month:

            | What | Within | Met |
            |---|---|---:|
            | Asked for from clinic, marked *today* | 2 hours | 96% |
            | Booked clinic, asked for the week before | The day before | 99% |
            | Loose sheets from wards | 3 working days | 91% |

            If it's not there, ring Terry on 5142 and say "today". He will tell you honestly.""");
        comment(TERRY, hours(3), "I will.");
        comment(OLIVER, hours(20), "He did.");
    }

    private void sameName() {
        ask(JANICE, daysAgo(271), 4, "Two people with the same name and birthday on one list", "identity safety", """
            It happens about twice a year in bookings. The record system shows a small yellow triangle that nobody sees.
            What do other desks do to be sure?""");
        answer(LOTTE, hours(4), 2, "Ask for the first line of the address, and let *them* say it. Never read it out.");
        accepted(ADEOLA, days(2), 6, """
            That triangle is too small, agreed. From the next release it becomes a full-width bar across the top:
            "Another person has this name and date of birth". You have to choose **Checked** before you can go on. We'll
            try it on your desk first if you like.""");
        comment(JANICE, hours(2), "Yes please. We'll tell you what we think.");
    }

    private void slow() {
        ask(GRACE, daysAgo(236), 5, "Why is it slow at exactly 8 o'clock?", "speed", """
            Ten to eight: fine. Eight: the little wheel for twenty seconds on every page. Quarter past: fine again.
            Every day.""");
        answer(LINH, hours(1), 2, "I have this too. I thought it was me.");
        answer(TOMASZ, hours(2), 1, "Maple as well.");
        accepted(STEFAN, days(5), 7, """
            It was a report. Somebody asked for it years ago, it ran each morning at 8.00 and read every open record
            twice. The person it went to left two years ago.

            I moved it on Wednesday to 4 am, and we will ask around before switching it off. Page times at 8.05:

            | | Before | After |
            |---|---:|---:|
            | Half of pages faster than | 6.1 s | 0.7 s |
            | Slowest one in twenty | 23 s | 1.9 s |

            Thank you for saying *exactly* eight. That was the clue.""");
        comment(GRACE, hours(3), "The whole of Elm says thank you.");
        meToo(hours(2), SHEILA, IDRIS, OLIVER);
    }

    private void favourites() {
        ask(CHIDI, daysAgo(198), 2, "Keeping my own list of people to see tonight", "lists hospital-at-night", """
            At the moment it's on my arm. Is there a list in the system that only I see and that empties itself in the
            morning?""");
        accepted(KEIKO, hours(13), 4, """
            There is: *Lists, My list*. Press `L` on any open record and it's added. Tick **Clear at 9:00** once, in the
            list's own settings. Works on the ward tablets as well. Wash your arm!""");
    }

    private void downtime() {
        ask(
                NIAMH,
                daysAgo(166),
                3,
                "Where is the downtime folder on your ward, and is it any good?",
                "downtime planning",
                """
            The system will be off on the 19th from 01.00 to 03.00 for the upgrade. I walked round last night and asked
            each ward to show me the folder. Four found it straight away. Two found an old one. One found a recipe book.
            What ought to be in it?""");
        accepted(MEERA, days(1), 5, """
            Five things, and a date on the front:

            1. Blank sheets for notes and charts, 20 of each
            2. The list printed at 00.45, which prints *by itself* on the ward printer
            3. Phone numbers of pathology, imaging, pharmacy and the desk
            4. How to write things up afterwards: one page
            5. A pen. Really.

            We'll bring new ones to every ward on the 12th and take the old ones away.""");
        comment(NIAMH, days(15), """
            Upgrade night: all wards had it, 01.00 to 02.20, no trouble. The recipe book has been claimed by Maple.""");
    }

    private void offline() {
        ask(JOAN, daysAgo(129), 3, "Working without signal in the valley", "mobile community", """
            There are eight houses on my patch with no signal at all. I write on paper and type it up in the evening, at
            home, unpaid. Is there another way?""");
        answer(SAMIRA, hours(3), 2, "We've raised this three times. I'd love an answer as well.");
        answer(ADEOLA, days(2), 4, """
            You should not be doing that in the evening. There are two ways, and I would like you to try both:

            - **Offline visits:** before you leave, choose the day's visits and *Take with me*. You can write without
              signal, and it sends when you're back in range. It is on for your team since today.
            - A tablet with a SIM that uses whichever network it finds. I have two to lend for a month.""");
        comment(JOAN, days(8), """
            Took six visits with me today, two of them in the valley, and all arrived. Not accepting yet: photos of
            forms didn't come over.""");
    }

    private void letters() {
        ask(AMARA, daysAgo(94), 2, "Letters that go out with \"Dear null\"", "letters faults", """
            Three so far this week, all for people whose GP moved practice. It does look odd. Who mends this?""");
        accepted(STEFAN, hours(8), 3, """
            I do, sorry. When a practice closes, the doctor's name comes to us empty. Letters now fall back to "Dear
            colleague", and the case lands on a list that Meera's team looks at daily. I found 17 in all and none has
            left the building since Tuesday.""");
        answer(MEERA, hours(20), 1, "All 17 are corrected and sent again.");
    }

    private void export() {
        ask(ESTHER, daysAgo(68), 1, "Counting our own visits without asking for a report", "reports", """
            For the team meeting I'd like to know how many first visits we did each week. It's not secret and it's not
            research. Can I do it by myself?""");
        accepted(MEERA, hours(23), 3, """
            You can. *Reports, My team, Activity*, then type this into the filter box:

            ```
            type = "first visit" and team = mine
            ```

            Group by week. Only numbers come out, never names, so nobody needs to approve it.""");
        comment(ESTHER, hours(2), "Got it. 31, 28, 35, 40. We knew that last week was busy!");
    }

    private void dictation() {
        ask(VIKRAM, daysAgo(43), 2, "Dictation in a noisy room: does anyone's work?", "dictation equipment", """
            Mine writes down what the person *next* to me says, and rather well. Is it the microphone or the room?""");
        answer(HELEN, hours(6), 1, "Ours is the same. We went back to typing.");
        answer(KEIKO, hours(20), 3, """
            Mostly it's the microphone. The desk ones listen all round. The headset listens only to you, and I have five
            to lend. Run *Learn this room* once, five minutes, when it is at its noisiest.""");
    }

    private void audit() {
        ask(HANNAH, daysAgo(21), 3, "Who can see that I opened a record?", "privacy access", """
            My neighbour is on a ward that I visit for work. I will not open her record, but the list shows her name and
            I could press it by mistake. What happens then?""");
        accepted(PAULINE, hours(5), 6, """
            Every opening is kept with your name, the time and the reason. If it was a mistake:

            1. Close it
            2. Choose **I opened this by mistake** in the box that appears
            3. That's all. It's noted, and nobody will ring you.

            You can also ask us to hide a person you know *from you*. Quite a few staff do that for family. Just write
            to records, no reason needed.""");
        comment(HANNAH, hours(1), "I did not know about hiding. That is kind. I have asked for it.");
    }

    private void allergies() {
        ask(PRIYA, daysAgo(8), 2, "Two places to record the same thing on the admission form", "forms admission", """
            The form asks about allergies on page 1 and again on page 4, and they do not talk to each other. People fill
            in the first and skip the second. Could page 4 simply *show* what page 1 says?""");
        answer(ADEOLA, hours(9), 3, """
            It should, and it was meant to. I have put it at the top of the list for the next release. Until then page 4
            carries a note that points back to page 1.""");
        comment(FATIMA, hours(15), "I'd like to look at it before it goes live. Count me in for the test.");
    }

    private void newForm() {
        ask(MEERA, hoursAgo(50), 1, "Trying out the new discharge form: ten testers wanted", "forms discharge", """
            It has 19 boxes rather than 34, and it saves as you type. We need ten people from different wards for **one
            hour** next week. Clerks are as welcome as doctors. Who is in?""");
        answer(SHEILA, hours(1), 2, "Me. I have opinions on box 22.");
        answer(RUTH, hours(5), 1, "In. Tuesday, or Thursday after two.");
        answer(LINH, hours(20), 1, "In, if it's before five.");
    }

    private void starter() {
        ask(TERRY, hoursAgo(6), 1, "Which course do new starters in records take first?", "training starters", """
            We have two people who begin on Monday. The training page lists *Basics*, *Essentials* and *Foundation*, and
            I can't tell which one comes first.""");
        edited(hours(1), """
            We have two people who begin on Monday. The training page lists *Basics*, *Essentials* and *Foundation*, and
            I can't tell which one comes first. One of them has used the system at another hospital, if that matters.""");
    }
}
