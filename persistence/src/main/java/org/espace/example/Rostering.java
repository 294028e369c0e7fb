package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** Everyone who writes a rota, or lives by one. */
final class Rostering extends Scene {
    Rostering() {
        super(
                "Rotas and rostering",
                "Fair rotas, published on time: the roster system, swaps, leave, nights and cover.",
                true,
                Privacy.OPEN,
                700);
    }

    @Override
    void script() {
        led(DENISE);
        around(Circles.rostering());
        also(RosteringDebates.all());
        also(RosteringTales.all());
        also(RosteringWorries.all());
        also(Pages.annualLeave());
        handledBy(SHEILA, INGRID);
        joined(HANNAH, AIDAN, VIKRAM, PETER);
        sixWeeks();
        swaps();
        fairBankHolidays();
        selfRoster();
        nightsInARow();
        leaveYear();
        phoneApp();
        studyDays();
        partTime();
        bankRequests();
        doctors();
        payDates();
        school();
        codeAgain();
        christmas();
        colours();
    }

    private void sixWeeks() {
        ask(
                MAEVE,
                daysAgo(421),
                4,
                "Publishing six weeks ahead: how do you actually manage it?",
                "publishing planning",
                """
            We publish at three and a half weeks and everyone is cross. Every time I try for six, leave requests arrive
            after I have closed it. What is your calendar?""");
        accepted(DENISE, hours(23), 6, """
            The units that manage it all work to fixed dates and let nothing move them:

            | Weeks before | What happens |
            |---|---|
            | 12 | Leave requests open |
            | 9 | Leave requests close |
            | 8 | Self-rostering opens |
            | 7 | Manager fills the gaps |
            | 6 | Approved and published, Friday noon |

            A late request is not refused. It simply becomes a swap, which is the person's own to arrange. Say that
            once, kindly, and keep to it.""");
        comment(MAEVE, days(46), """
            First six-week rota went out today! Fourteen people said thank you. I have never been thanked for a rota.""");
    }

    private void swaps() {
        ask(IDRIS, daysAgo(379), 3, "Swaps agreed in the corridor that nobody wrote down", "swaps", """
            Saturday: two people arrived, one shift. Both were right, they had swapped twice and the system knew about
            neither. How do you get people to put it in?""");
        answer(GRACE, hours(3), 2, "In truth I did not know I could do it on my phone. I thought it had to be Ann.");
        accepted(RAJ, hours(20), 5, """
            Both people can do it without a manager, if the grade and skills match:

            1. Open your shift and choose **Offer a swap**
            2. Pick a colleague, or leave it open to all
            3. They accept, and the rota changes there and then

            A manager is asked only if it breaks a rest rule. I can come to Rowan's team meeting and show it in ten
            minutes.""");
        comment(IDRIS, hours(2), "Please do. Wednesday at 14.00, I will bring biscuits.");
    }

    private void fairBankHolidays() {
        ask(TEMI, daysAgo(334), 3, "A fair way to share bank holidays", "fairness bank-holidays", """
            I have just taken over Ash. The unwritten rule seems to be "whoever shouts". Before I replace it, what do
            other wards do that people accept?""");
        answer(SOPHIE, hours(9), 3, """
            A list on the wall: who worked which one, going back three years. It stops nearly every argument because
            everybody can see it.""");
        answer(WEI, hours(14), 3, """
            Imaging lets each person name one holiday a year that matters most to them. It need not be a Christian one.
            That one is protected, the rest are drawn.""");
        accepted(ROSA, days(1), 4, """
            I run the draw that Wei means. Names in a hat in January, in front of everyone, and you may trade
            afterwards. Eid, Diwali, Hanukkah, Easter and so on are all in the list. Eleven years, two complaints.""");
        comment(TEMI, hours(5), "The list **and** the hat. Thank you both.");
    }

    private void selfRoster() {
        ask(
                ESTHER,
                daysAgo(305),
                2,
                "Self-rostering in a team of eight: too small?",
                "self-rostering small-teams",
                """
            We would like to try it in therapies, but with eight people a single clash leaves a gap. Has any team under
            ten kept it going?""");
        answer(PETER, hours(27), 2, """
            Pathology out-of-hours is seven. We do it on paper first, in a room, with coffee. Twenty minutes. Then one
            of us types it in. It is not elegant, but it's lasted four years.""");
        answer(JANICE, days(2), 1, "We gave up at six people. It was the same two who never got round to it.");
    }

    private void nightsInARow() {
        ask(TOMASZ, daysAgo(276), 3, "Three nights together, or spread out?", "nights rest", """
            Maple is split down the middle. Some want nights in one block and be done, some cannot do more than two. The
            system can do either. Is there a sensible default?""");
        accepted(INGRID, hours(22), 5, """
            From occupational health: there is no single answer that suits every body, so the best default is *choice
            within limits*. What helps nearly everybody:

            - no single nights on their own
            - two clear days off after the last one
            - never a study day the morning after
            - knowing six weeks ahead

            Ask each person once a year, keep it on the rota as a preference, and come to us if somebody finds nights
            hard.""");
        answer(NIAMH, hours(7), 3, """
            Fifteen years of nights here. Blocks for me, and do not ring me at two in the afternoon.""");
    }

    private void leaveYear() {
        ask(HELEN, daysAgo(238), 2, "Everyone's leave is left until March", "leave planning", """
            It is the same each year: 40% of theatre leave is asked for in the last ten weeks. I cannot close lists to
            honour it. How do you nudge people earlier without nagging?""");
        answer(LEILA, hours(5), 2, """
            We share a chart by quarter with the team, no names. Seeing the bar helped more than emails.""");
        accepted(DENISE, days(1), 4, """
            Set a quarter rule in the system: at least a fifth of the year's leave in each quarter. People get a
            friendly note in week eight if they are below it. Imaging went from 38% in the last quarter to 27%. Raj can
            switch it on for theatres.""");
        comment(RAJ, hours(18), "Switched on. The first notes go out on the 1st.");
    }

    private void phoneApp() {
        ask(ABDI, daysAgo(197), 4, "The roster app signs me out every single day", "app phones", """
            I set it up, it works, next morning it wants the code from the text message again. I'm not the only one. Is
            it meant to do that?""");
        answer(AIDAN, hours(2), 1, "Same here, and no signal in the kitchen to get the text.");
        accepted(BEN, hours(7), 6, """
            It is not meant to. There was a setting on our side that ended every session at midnight. Changed at noon
            today to 30 days on your own phone. What you need to do:

            1. Update the app
            2. Sign in once more and tick **This is my phone**

            Shared phones still sign out each night, on purpose.""");
        comment(ABDI, days(2), "Two mornings, no code.");
        meToo(hours(1), TEMI, GRACE, WEI);
    }

    private void studyDays() {
        ask(KEIKO, daysAgo(163), 2, "Training days that vanish from the rota", "training", """
            I book rooms for 12 and get 7, because the ward was short and the study day was turned back into a shift. I
            do understand. Could it at least tell me?""");
        answer(RAJ, days(1), 3, """
            It can. When a day of type *study* is changed, the system can send a note to the course owner. I need the
            list of courses and owners from you.""");
        comment(KEIKO, hours(3), "List sent. Forty-one courses, sorry.");
    }

    private void partTime() {
        ask(SHEILA, daysAgo(126), 2, "Working out leave for part-timers in hours", "leave part-time", """
            I do 22.5 hours over three days and I have never once got the same answer as the system. Is there a simple
            way to check?""");
        answer(CLAIRE, hours(4), 1, "I always ring payroll, sorry.");
        accepted(NEIL, hours(20), 4, """
            There is, and you can do it on the back of an envelope:

            1. Full-time leave in hours, *including* bank holidays. It is on your last leave letter.
            2. Times your hours, divided by 37.5.
            3. Take off the hours for each bank holiday that falls on one of **your** days.

            If your sum and the system differ by more than an hour, send me both. It is usually step 3.""");
        comment(SHEILA, hours(1), "It was step 3. I don't work Mondays!");
    }

    private void bankRequests() {
        ask(DAN, daysAgo(91), 3, "When should a gap go to bank, and when to overtime?", "bank-staff overtime", """
            We ask both at once and sometimes get two people. Then one drives home, not happy. Is there an agreed order?""");
        accepted(CLAIRE, hours(6), 4, """
            Yes, and it's in the guide, but nobody reads the guide:

            - **More than 7 days ahead:** own team first, for 48 hours. Then bank.
            - **7 days to 24 hours:** bank. It goes to everyone with the right skills at once.
            - **Under 24 hours:** ring us. Don't post it, we'll call round.

            If you have filled it yourself, cancel the request *at once*. That is what saves someone a drive.""");
        answer(SOPHIE, hours(20), 2, "I put a printed copy next to the desk phone. We have had no doubles in a month.");
    }

    private void doctors() {
        ask(
                AMARA,
                daysAgo(54),
                3,
                "Resident doctors' rota is still a spreadsheet on one laptop",
                "doctors spreadsheets",
                """
            If that laptop is on leave, so is the rota. Who do we talk to about moving it into the roster system like
            everyone else?""");
        answer(LINH, hours(2), 3, "It has tabs named `FINAL`, `FINAL2` and `use this one`. We use `FINAL`.");
        answer(DENISE, days(1), 4, """
            You talk to me. Surgery and medicine are planned for next quarter. I need one doctor from each to say what
            the rules really are, about two hours in all. Would you two?""");
        comment(LINH, hours(4), "Yes. I will bring the tabs.");
    }

    private void payDates() {
        ask(
                CHIDI,
                daysAgo(26),
                2,
                "By what date must extra shifts be confirmed to be paid this month?",
                "pay deadlines",
                """
            I have had three different answers. Which one is right, and does it move when there is a bank holiday?""");
        accepted(NEIL, hours(3), 5, """
            Noon on the **4th**. If the 4th is a weekend or bank holiday, noon on the working day *before*. Confirmed
            means the nurse in charge has pressed Confirm, not that you worked it. Anything later is paid the month
            after.""");
        comment(DAN, hours(9), "Pinned in our staff room.");
    }

    private void school() {
        ask(
                CALLUM,
                daysAgo(11),
                2,
                "Fixed late starts for the school run: fair on the rest?",
                "flexible-working fairness",
                """
            I have asked for 9.30 starts on three days. My manager is fine with it; I worry about the colleagues who
            then open the gym every time. How have other teams squared it?""");
        answer(HARRIET, hours(20), 3, """
            Ask them what they'd like fixed in return. It is often something small. One team swapped early starts for
            never doing the Friday stock check.""");
        answer(ESTHER, hours(3), 2, """
            I am one of those colleagues. I like the early start, and I would love Wednesdays at four. Talk to me!""");
    }

    private void codeAgain() {
        ask(BRONWEN, daysAgo(5), 0, "The rota app wants a code from me every morning", "app phones", """
            New phone, new app, and each morning the text message again. Am I doing something wrong?""");
        askedBefore(DENISE, hours(6), "The roster app signs me out every single day");
    }

    private void christmas() {
        ask(DENISE, daysAgo(4), 3, "Holiday season rota: dates for every team", "christmas publishing", """
            So that nobody is surprised, the dates this year:

            - requests close **eight weeks before**, on the Friday
            - the draw, where there is one, is on the Monday after
            - we publish at six weeks

            Which teams would like help with the draw? I have a hat.""");
        answer(ROSA, hours(4), 2, "Imaging is fine, we have our own hat.");
        answer(TEMI, hours(25), 1, "Ash would. It is our first.");
    }

    private void colours() {
        ask(
                WEI,
                hoursAgo(20),
                2,
                "Can the rota be read without relying on colour?",
                "accessibility roster-system",
                """
            On-call is red and late is green. For me, and for one man in twelve, they are the same brown. Letters in the
            box would do. Is there a setting I have missed?""");
        meToo(hours(3), LINH, ESTHER);
    }
}
