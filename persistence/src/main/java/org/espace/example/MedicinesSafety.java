package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** Pharmacy and the wards, on the systems, cupboards and trolleys around medicines; never on doses. */
final class MedicinesSafety extends Scene {
    MedicinesSafety() {
        super(
                "Medicines safety",
                "Learning together from near misses: storage, supply, checking and the systems around medicines.",
                true,
                Privacy.RESTRICTED,
                590);
    }

    @Override
    void script() {
        led(FATIMA, HUW);
        around(Circles.medicinesSafety());
        also(MedicinesSafetyDebates.all());
        also(MedicinesSafetyTales.all());
        joined(JOSE, VIKRAM, SOPHIE, BRONWEN, ZAINAB, TEMI);
        waiting(DAN, CALLUM, RAJ);
        lookAlike();
        fridge();
        tabards();
        keys();
        takeHome();
        reporting();
        ownMedicines();
        stockList();
        scanner();
        rushHour();
        communityBags();
        digest();
        porters();
    }

    private void lookAlike() {
        ask(
                KOFI,
                daysAgo(396),
                4,
                "Boxes that look alike: who decides where they sit on the shelf?",
                "storage packaging",
                """
            A new supplier means two boxes in the same blue, the same size, with the same stripe. On Maple they stood
            next to each other. It was caught at the second check, but I would rather they had never been neighbours.
            Does anyone have a rule?""");
        accepted(HUW, hours(19), 6, """
            We do now. When stores receive a changed pack, Paweł's team takes a photo and sends it to us before it goes
            up. If it looks like something we already keep, it gets:

            - a different shelf, never only a different slot
            - a yellow edge label
            - a line in Friday's note to wards

            It adds about a day to the first delivery.""");
        answer(PAWEL, hours(5), 3, """
            We have sent 31 photos since spring. Nine got the yellow label. It is the quickest job I have and I think
            the most useful.""");
    }

    private void fridge() {
        ask(
                PRIYA,
                daysAgo(358),
                3,
                "Fridge temperatures: paper chart, or the alarm that emails everyone?",
                "fridge equipment",
                """
            The paper charts have gaps at weekends. The email alarm has no gaps, but goes to so many people that each
            thinks another has seen it. What do you do?""");
        answer(MAEVE, hours(8), 2, """
            Paper, with the name of the day's person on the shift plan. Gaps went from weekly to once this year.""");
        accepted(FATIMA, days(2), 5, """
            Both, with one change: the alarm now goes to **one** phone, the one the nurse in charge carries. If nobody
            answers in 15 minutes it rings the site coordinator. Three wards have tried it for two months:

            | Ward | Alarms | Answered within 15 minutes |
            |---|---:|---:|
            | Elm | 7 | 7 |
            | Maple | 4 | 4 |
            | Ash | 11 | 9 |

            Ash has an old door seal. Estates are on it.""");
        comment(GARETH, days(1), "New seal fitted this morning.");
    }

    private void tabards() {
        ask(GRACE, daysAgo(322), 2, "Do the red \"do not disturb\" tabards work for you?", "interruptions rounds", """
            I wear it. I am interrupted all the same, only now people say sorry first. Is it worth keeping?""");
        answer(IDRIS, hours(6), 4, """
            Ours went in the bin. What worked was moving the round: 8.30 rather than 8.00, after the doctors have gone
            through the bay.""");
        answer(FATIMA, hours(21), 3, """
            A fair question. We watched 40 rounds last year. The tabard made no difference that we could measure. These
            did:

            1. a second person named to take questions
            2. the round not starting while meals are being served
            3. doors closed on the treatment room

            So keep it if you like it. Don't rely on it.""");
    }

    private void keys() {
        ask(TOMASZ, daysAgo(287), 3, "Ten minutes a shift looking for the keys", "keys cupboards", """
            One bunch, one ward, five people who need it. We counted, and it really is about ten minutes a shift, mostly
            somebody walking around asking.""");
        accepted(JOSE, hours(14), 4, """
            Intensive Care has badge locks on all but one cupboard. Every opening is logged with a name, and there is
            nothing to lose. The case we wrote used exactly your number: ten minutes, times three shifts, times a year.""");
        comment(LEILA, days(1), """
            From finance: that is a good case because somebody counted. Send me yours and I will help with the form.""");
        answer(ANN, days(2), 2, """
            While you wait: a bright lanyard, and the rule that it hangs on a *person* and never on a hook.""");
    }

    private void takeHome() {
        ask(RUTH, daysAgo(248), 5, "Medicines to take home: what really holds them up?", "discharge timing", """
            People sit in the lounge from eleven until four and everybody blames somebody else. Can we look at one week
            together, without blame, and see where the time goes?""");
        answer(LINH, hours(3), 2, "Often it is me. I write them after the round, and the round ends at one.");
        accepted(PRIYA, days(9), 7, """
            Here is the week, 62 discharges on Elm and Maple, average minutes:

            | Step | Minutes |
            |---|---:|
            | Decision to go home, until written | 145 |
            | Written, until seen by pharmacy | 38 |
            | Made ready and checked | 52 |
            | Waiting to be collected | 41 |

            So the biggest step is before anything reaches us, and the last one is simply nobody knowing the bag is
            ready. We now text the ward phone when it is. On Maple the round starts with the people going home.""");
        comment(OLIVER, hours(7), """
            Starting with those going home costs me nothing. I am slightly embarrassed I had not been asked before.""");
    }

    private void reporting() {
        ask(FATIMA, daysAgo(214), 4, "Near misses: what stops you from writing one up?", "reporting learning", """
            We had 22 reports in March and 9 in April. I do not think April was safer. No names needed. What gets in the
            way?""");
        answer(DECLAN, hours(4), 4, """
            The form. Twenty-six questions, and it times out. I lost one in a patient's front garden.""");
        answer(KOFI, hours(5), 3, "Never hearing back. You send it and it is like posting a letter into the sea.");
        accepted(ADEOLA, days(4), 5, """
            Both of those we can fix.

            - There is now a **short form**: five questions, works on a phone, saves as you type.
            - Every report gets an answer within ten days that says what we changed, or that we changed nothing and why.

            It is on the front page of the intranet. Tell me if it is not five questions.""");
        comment(DECLAN, days(3), "It is five. Did one in the car in under two minutes.");
    }

    private void ownMedicines() {
        ask(
                TEMI,
                daysAgo(176),
                2,
                "Bedside lockers: who checks they are empty when someone moves ward?",
                "transfers storage",
                """
            Twice this month a locker on Ash held a bag that belonged to a person who had moved to Rowan the day before.
            No harm done, but hours of phoning.""");
        accepted(SHEILA, hours(8), 4, """
            On Elm the porter will not leave until the locker door is open. Marcus's idea. Empty or not, it must be
            *seen* open. It has been a good year.""");
        comment(MARCUS, hours(20), """
            We are glad to do the same on Ash. It takes seconds. I will tell the team at ten o'clock.""");
    }

    private void stockList() {
        ask(HUW, daysAgo(131), 1, "Ward stock lists: may we prune yours?", "stock waste", """
            A third of the lines on most lists have not moved in six months. They fill cupboards and go out of date. I
            would like to take two hours on each ward with somebody who knows it well. Who wants to go first?""");
        answer(ANN, hours(2), 3, "Elm. Tuesday afternoons are best. Bring boxes.");
        answer(SAMIRA, hours(26), 1, "Could you do the community base too? Our cupboard has a layer system like rock.");
        comment(HUW, hours(3), """
            Elm on the 14th, the community base the week after. 212 lines on Elm's list today; I'll post the number when
            we are done.""");
    }

    private void scanner() {
        ask(
                AMARA,
                daysAgo(97),
                2,
                "Barcode scanners will not read through the plastic sleeve",
                "equipment scanning",
                """
            Since the new wristbands came in, about one scan in four fails and people type the number instead, which is
            what the scanner was meant to stop. Is it only our ward?""");
        answer(KEIKO, hours(5), 2, "Not only yours. Five wards so far, all with the older grey scanners.");
        accepted(STEFAN, days(3), 5, """
            Found it. The new band has a shinier sleeve and the grey scanners were set to a short read time. We have
            sent them this setting:

            ```
            read.timeout = 1200
            read.glare   = high
            ```

            Put the scanner in its cradle for one minute and it picks the setting up. I tried 50 bands on Ash this
            morning, and all 50 read first time.""");
        comment(AMARA, hours(6), "Cradled all four. No failures this afternoon.");
    }

    private void rushHour() {
        ask(SOPHIE, daysAgo(62), 3, "Checking by two people when there are not two people", "checking nights", """
            At 4 am in ED the second checker is often me, and I am in resus. People wait, or are tempted not to. I do
            not want a reminder of the policy, I know the policy. I would like to hear how other small night teams plan
            for it.""");
        answer(NIAMH, hours(3), 3, """
            Ring me. I mean it. I walk the site all night and I am a registered checker. So is Chidi. Between us, one is
            usually five minutes away.""");
        answer(BRONWEN, hours(18), 2, """
            We bring everything that needs two people to set times, on the hour. Then it is one walk for the second
            person and not nine.""");
    }

    private void communityBags() {
        ask(DECLAN, daysAgo(33), 2, "Carrying supplies in a car that gets too hot", "community storage", """
            My car was at 41 degrees one lunchtime last summer. The cool bags we have are for sandwiches. What do other
            services use, and who pays?""");
        answer(SAMIRA, hours(4), 2, """
            We lent four proper boxes with a dial on the lid from the vaccination team. They are due back next month.""");
        accepted(PAWEL, days(2), 3, """
            They are on the catalogue now under *transport box, temperature logging*. I have ordered 20 for both
            community teams. Ring before you come, they are behind the beds.""");
    }

    private void digest() {
        ask(
                FATIMA,
                daysAgo(5),
                2,
                "This month's theme: labels written by hand. What have you seen?",
                "learning labels",
                """
            Each month we pick one thing and look at it together. Have a look round your treatment room today and tell
            us:

            - where do people still write labels by hand?
            - what would have to change so that they need not?

            Photos are welcome if there are **no names** on them.""");
        answer(PRIYA, hours(7), 2, "Opened-on dates, everywhere. A stamp with the date would do it.");
        answer(GRACE, hours(26), 1, """
            Elm: shelf edges. Somebody has lovely handwriting, but nobody knows what it says.""");
    }

    private void porters() {
        ask(
                MARCUS,
                hoursAgo(9),
                1,
                "Which door for pharmacy deliveries while the lift is out?",
                "deliveries estates",
                """
            The east lift is off until Friday. My team can bring boxes by the ramp at the back, but that door needs a
            badge after five. Who should have one?""");
        answer(HUW, hours(1), 2, """
            I will ask for two badges for your late team. Until they come, ring the dispensary bell twice and someone
            will come down.""");
    }
}
