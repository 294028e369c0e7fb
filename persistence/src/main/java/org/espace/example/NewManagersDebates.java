package org.espace.example;

import static org.espace.discussion.Reaction.*;
import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;

import java.util.List;

/** What is discussed among new managers. */
final class NewManagersDebates {
    private NewManagersDebates() {}

    static List<Debate> all() {
        return List.of(rules(), givingBack(), holiday());
    }

    private static Debate rules() {
        return Debate.opened(KWAME, daysAgo(355), "What is said here stays here: what that means", """
                        - Nobody outside knows who is in here. Keep it so, even when you mean well.
                        - Talk about yourself. Leave your people out, or change enough that they would not know.
                        - If you are worried *for* somebody, ring Harriet or me. Today, not in here.

                        And ask the small things. The small ones are what keep us awake.""")
                .liked(HEART, 6)
                .reply(TEMI, hours(5), "I have read this three times before my first question. It helped.")
                .liked(THANKS, 4)
                .reply(HARRIET, hours(19), "My phone is on until eight. I mean it.")
                .liked(HEART, 5)
                .pinned(KWAME, hours(1));
    }

    private static Debate givingBack() {
        return Debate.opened(SAMIRA, daysAgo(88), "The week I nearly gave it back", """
                        Three people off, a complaint that was fair, and on Thursday I drove home and sat in the car for half
                        an hour. I wrote the letter in my head. I did not send it. I would like to know that I am not the
                        only one.""")
                .liked(HEART, 8)
                .reply(SOPHIE, hours(1), "You are not. Mine was in February. I wrote it on paper and ate the envelope.")
                .liked(HEART, 6)
                .reply(ANN, hours(2), """
                        Eleven years, and I have written it four times. What helps me is to ask on Friday: is it the job, or
                        is it this week? So far it was always the week.""")
                .liked(THANKS, 7)
                .quote(2, IDRIS, hours(10), "\"Is it the job, or is it this week\" goes on the inside of my locker.")
                .reply(KWAME, hours(4), """
                        Thank you for saying it, @Samira Haddad. If the answer on a Friday is ever "the job", then come and
                        say that too. It is not failing. It is knowing.""")
                .liked(HEART, 5)
                .reply(SAMIRA, days(2), "It was the week.")
                .liked(CHEERS, 8);
    }

    private static Debate holiday() {
        return Debate.opened(RUTH, hoursAgo(58), "Back from two weeks off. It worked.", """
                        One page, one name in the out-of-office, phone in a drawer. 412 emails when I came back. I have
                        deleted 380 and nobody has noticed.""")
                .liked(CHEERS, 6)
                .reply(HELEN, hours(6), "I am so proud of you. Was the page really one page?")
                .reply(RUTH, hours(2), "Both sides.")
                .liked(HEART, 4)
                .reply(JANICE, hours(30), "May we see it? Without the names. I go in three weeks.")
                .quote(
                        3,
                        ROSA,
                        hours(9),
                        "Me too. @Ann Whitfield, you never answer in your holidays. Do you have one?");
    }
}
