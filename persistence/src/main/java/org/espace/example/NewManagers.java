package org.espace.example;

import static org.espace.example.Cast.*;

import org.espace.community.Privacy;

/** A small closed group, for the questions a new manager does not ask aloud. */
final class NewManagers extends Scene {
    NewManagers() {
        super(
                "New managers",
                "For people in their first two years of leading a team. What is said here stays here.",
                true,
                Privacy.CONFIDENTIAL,
                480);
    }

    @Override
    void script() {
        led(KWAME);
        around(Circles.newManagers());
        also(NewManagersDebates.all());
        also(NewManagersTales.all());
        joined(LEILA, JANICE, HELEN, ROSA);
        friends();
        budget();
        firstAppraisal();
        email();
        recruiting();
        credit();
        late();
        delegating();
        cover();
        notes();
        oneToOnes();
    }

    private void friends() {
        ask(TEMI, daysAgo(352), 4, "I am now the manager of people I used to sit with", "first-weeks team", """
            Three weeks in. At lunch the table goes quiet when I come. I do not want to be distant and I can't pretend
            nothing has changed. How did you get through it?""");
        answer(SAMIRA, hours(7), 3, """
            It took me about three months. I said it aloud at a team meeting: "this is odd for me as well". It helped
            more than anything clever would have.""");
        accepted(SOPHIE, hours(22), 4, """
            Two things I'd do again, and one I wouldn't.

            - Have lunch with them on some days, *not* every day. They need a table without you.
            - Talk to each one alone in the first month. Ask what should change, and what should not.
            - I would not have stopped going for chips on Fridays. I thought I had to.""");
        comment(TEMI, days(1), "Chips on Friday it is. Thank you both.");
    }

    private void budget() {
        ask(MAEVE, daysAgo(311), 3, "How do I read the monthly budget report?", "budget finance", """
            I was sent 11 pages and asked to "comment on the variance by Thursday". I can run a ward of 24 beds. I
            cannot read page 3.""");
        accepted(LEILA, hours(4), 5, """
            Nobody can read page 3. Start on page 1 and look at four numbers only:

            | Look for | Ask yourself |
            |---|---|
            | Pay, this month against plan | Did we use more bank than usual? |
            | Non-pay, this month | One big order, or many small ones? |
            | Year so far | Better or worse than last month? |
            | Forecast | Do I believe it? |

            One sentence for each is a *good* comment. I have half an hour on Wednesday at two, bring the pages.""");
        comment(MAEVE, days(2), "Sent four sentences. My director wrote back \"very clear\".");
    }

    private void firstAppraisal() {
        ask(TEMI, daysAgo(257), 2, "My first appraisals: how long do you take to prepare each?", "appraisals", """
            I have 14 to do by the end of next month. I would like them to be worth the person's time, and I also have a
            ward.""");
        accepted(KWAME, hours(19), 4, """
            About 30 minutes each, if you do this first: ask the person to send you three lines a week before.

            1. What am I proud of?
            2. What was hard?
            3. What do I want to learn?

            Then you prepare *answers* and not a speech. No more than two in one day.""");
        answer(RUTH, days(1), 2, """
            Book the room for 90 minutes and tell them it's an hour. The last half an hour is for writing it up while
            you remember it.""");
    }

    private void email() {
        ask(DAN, daysAgo(219), 3, "Two hundred emails a day. What do you do with them?", "email time", """
            Before this job I had ten. I read them at home now, and my family has noticed.""");
        answer(JANICE, hours(3), 2, """
            Anything where I am in copy goes to its own folder by itself. I look at it on Fridays. Nothing has ever been
            on fire in there.""");
        answer(KWAME, hours(15), 3, """
            Twice a day, at set times, with the door shut. Tell people to ring if it can't wait till four. And delete
            the app from your own phone. Really.""");
        answer(HARRIET, hours(8), 2, """
            Look at who sends the most. I had a chat with mine; she thought I *wanted* to know all that.""");
    }

    private void recruiting() {
        ask(ROSA, daysAgo(182), 2, "Two good people, one post. How do you tell the second one?", "recruiting", """
            She works here already, in the next team, and I'll see her every day. I want to be kind and clear, and I'd
            like her to apply again.""");
        accepted(HARRIET, hours(5), 4, """
            Ring her yourself, today, before anyone else can. Say no in the first sentence. Then one thing that was
            strong and one thing that would have made the difference. Offer a proper talk next week, when it is less
            raw. Do not say "it was very close" unless it was.""");
        comment(ROSA, hours(26), "I rang. It was hard and it was fine. We have coffee on Tuesday.");
    }

    private void credit() {
        ask(IDRIS, daysAgo(147), 3, "Thanking people without it sounding like a poster", "team recognition", """
            I say "well done, team" and I can hear that it means nothing. What do you do?""");
        answer(ANN, hours(4), 5, """
            Name, what they did, why it mattered. "Grace, you rang the daughter before she rang us. That changed her
            whole day." Say it near the kettle, not in a meeting.""");
        answer(HELEN, hours(12), 2, "A card, by hand, to their home. Three a month. People keep them.");
        comment(IDRIS, hours(9), "Ann, that's it. Tried it this morning and he stood up straighter.");
    }

    private void late() {
        ask(
                SOPHIE,
                daysAgo(104),
                2,
                "Somebody who is always ten minutes late, and very good",
                "conversations timekeeping",
                """
            The rest have noticed. I've let it go for two months because they are so good, and I know that was a
            mistake. How do I start the talk now?""");
        answer(HARRIET, hours(3), 4, """
            Start with what you've seen, and a real question:

            > You've been after half past seven on six days this month. What is going on?

            Then stop talking. There's often a bus, a child or a parent in the answer, and then you are solving
            something together. If there isn't, say what you need from Monday. Ring me before or after.""");
        comment(SOPHIE, days(5), """
            It was a bus. She starts at 7.45 now and stays the quarter of an hour. Two months I worried about that!""");
    }

    private void delegating() {
        ask(MAEVE, daysAgo(71), 2, "What was the first job you gave away?", "delegating time", """
            I am still doing the linen order. I know.""");
        answer(SAMIRA, hours(2), 3, """
            The off-duty. Badly, at first. I did it over again at home in secret. Don't do that.""");
        accepted(KWAME, hours(26), 3, """
            Give away a *whole* thing with its decisions, not a task with you checking it. Linen is ideal: who would
            enjoy putting it right? Tell them what good looks like and what they may spend, and then look away for a
            month.""");
    }

    private void cover() {
        ask(RUTH, daysAgo(31), 1, "Taking two weeks off, properly off", "leave cover", """
            In the spring I answered messages from the beach. How do you hand your own job over so that it stays handed
            over?""");
        answer(HELEN, hours(9), 2, """
            One page: what will come up, who decides it, what can wait until I'm back. Then the name of *one* person in
            my out-of-office, and that person has the page.""");
    }

    private void notes() {
        ask(IDRIS, daysAgo(9), 1, "Where do you keep notes of one-to-ones?", "one-to-ones records", """
            A notebook in my locker does not feel right. A document on the shared drive feels worse. What is right, and
            what's simple?""");
        accepted(HARRIET, hours(6), 3, """
            In the person's own record in the people system, under *Conversations*. They can see it as well, and that is
            the point: write what you would be happy for them to read. Burn the notebook. (Confidential bin will do.)""");
    }

    private void oneToOnes() {
        ask(DAN, hoursAgo(31), 1, "One-to-ones when everyone works nights", "one-to-ones nights", """
            Half of my team I meet at 7 in the morning, when they want their bed. I have tried by phone in the
            afternoon, and we were both yawning. Ideas?""");
        answer(SOPHIE, hours(4), 2, """
            Go in at ten at night, once a month. Bring cake. You see the ward as they see it, and everyone's awake.""");
    }
}
