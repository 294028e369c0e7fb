package org.espace.example.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.discussion.DiscussionDraft;
import org.espace.discussion.Reaction;
import org.espace.domain.Domain;
import org.espace.experience.Story;
import org.espace.jpa.Database;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.profile.Told;
import org.espace.question.Draft;
import org.espace.question.PastAnswer;
import org.espace.question.PastQuestion;
import org.espace.shared.Actor;
import org.espace.talk.About;
import org.espace.talk.TalkKind;

/**
 * The community “Medication rounds”, before people come to ask, discuss and tell there. All staff may read and write; bo coordinates, ann belongs to
 * it. What a story finds there is there twice: once for the story with script, once for the one without.
 *
 * @param key questions of cy's that nobody has answered
 * @param answered questions of ann's that bo has answered
 * @param old experiences of yan's that nobody has looked at for more than a year
 * @param changed a question of dora's, which she and bo, who answered it, have changed since
 * @param talked a discussion with quotes, names and signs
 */
record Rounds(long community, Twice key, Twice answered, Twice old, long changed, long talked) {
    static final String NAME = "Medication rounds";

    /** Titles of {@link #key}. */
    static final Pair KEY = new Pair(
            "Where does the key of the drug trolley lie at night?",
            "Which fridge keeps the insulin of ward seven cold?");

    /** Titles of {@link #answered}. */
    static final Pair ANSWERED = new Pair(
            "How do you keep people from talking to you in a round?", "How do you count the patches in a round?");

    /** Titles of {@link #old}. */
    static final Pair OLD = new Pair("Red aprons kept the round quiet", "A second count ended the missing patches");

    /** What colleagues say they can help with. */
    static final Pair SKILL = new Pair("tourniquets", "splints");

    /** Pages of the intranet that people can talk about; the name of what they talk about there is the same. */
    static final Pair PAGE = new Pair("handbook", "formulary");

    /** A page that was talked about before. */
    static final String LEAFLET = "leaflet";

    private static final Duration LONG_AGO = Duration.ofDays(400);
    private static final List<String> HELPFUL = List.of("dora", "wyn", "xia");

    record Twice(long scripted, long plain) {
        long with(boolean script) {
            return script ? scripted : plain;
        }
    }

    record Pair(String scripted, String plain) {
        String with(boolean script) {
            return script ? scripted : plain;
        }
    }

    static Rounds set(Database database) {
        Domain now = Domain.over(database, Clock.systemUTC());
        Domain then = Domain.over(database, Clock.offset(Clock.systemUTC(), LONG_AGO.negated()));
        return new Builder(now, then, now.clock().instant()).rounds();
    }

    private record Builder(Domain domain, Domain longAgo, Instant now) {

        Rounds rounds() {
            long community = domain.communities()
                    .open(new NewCommunity(
                            NAME, "Who gives what, when, and in peace.", true, Privacy.OPEN, now, false));
            domain.memberships().enrol(community, who("bo").person(), Role.COORDINATOR, now);
            domain.memberships().enrol(community, who("ann").person(), Role.MEMBER, now);
            page(PAGE.scripted(), community);
            page(PAGE.plain(), community);
            page(LEAFLET, community);
            leaflet(community);
            HELPFUL.forEach(login -> domain.profiles()
                    .told(who(login).person(), new Told(List.of(), List.of(SKILL.scripted(), SKILL.plain()), "")));
            return new Rounds(
                    community,
                    new Twice(asked(community, "cy", KEY.scripted()), asked(community, "cy", KEY.plain())),
                    new Twice(answered(community, ANSWERED.scripted()), answered(community, ANSWERED.plain())),
                    new Twice(told(community, OLD.scripted()), told(community, OLD.plain())),
                    changed(community),
                    talked(community));
        }

        private Actor who(String login) {
            return Actor.of(domain.people().byPrincipal(login).id());
        }

        private void page(String name, long community) {
            domain.pages()
                    .add(NewPage.of(name, "The " + name)
                            .leading()
                            .with(Region.MAIN, "espace", "page-talk")
                            .set("subject", name)
                            .set("community", community)
                            .with(Region.SIDE, "espace", "page-talk")
                            .set("subject", name)
                            .set("community", community)
                            .set("variant", "count"));
        }

        private long asked(long community, String login, String title) {
            return domain.archive()
                    .keep(new PastQuestion(community, who(login).person(), title, "", List.of("round"), now, null, 0));
        }

        private long answered(long community, String title) {
            long id = asked(community, "ann", title);
            domain.archive()
                    .keep(new PastAnswer(id, who("bo").person(), "Two of us **look**.", now.plusSeconds(60), null, 0));
            return id;
        }

        private long changed(long community) {
            Draft draft = new Draft("May I give it with milk?", "Some *will* not.", SKILL.scripted());
            long id = domain.questions().ask(who("dora"), community, draft);
            long answer = domain.questions().answer(who("bo"), id, "With water only.");
            domain.questions()
                    .edit(who("dora"), id, 0, new Draft("May I give it with tea?", "Some **will** not.", "tea"));
            domain.questions().editAnswer(who("bo"), answer, 0, "With cold water only.");
            domain.questions().comment(who("dora"), id, answer, "And juice?");
            return id;
        }

        private long talked(long community) {
            DiscussionDraft draft = new DiscussionDraft("One round or two?", "What do you say, @Bo Lindqvist?");
            long id = domain.discussions().open(who("cy"), community, draft);
            long reply = domain.discussions().reply(who("bo"), id, 0, "Two, as in `ward 7`.");
            domain.discussions().reply(who("cy"), id, reply, "> Two\n\n- early\n- late");
            domain.discussions().react(who("cy"), reply, Reaction.THANKS, true);
            return id;
        }

        private void leaflet(long community) {
            About about = new About(community, LEAFLET, null, null);
            long question = domain.talks().post(who("cy"), about, TalkKind.QUESTION, "Is it **new**?");
            domain.talks().reply(who("bo"), question, "Since May, @Cy Adeyemi.");
        }

        private long told(long community, String title) {
            return longAgo.experiences()
                    .tell(
                            who("yan"),
                            community,
                            new Story(
                                    title, "It was loud.", "We tried *this*.", "It worked.", "Begin sooner.", "", 12));
        }
    }
}
