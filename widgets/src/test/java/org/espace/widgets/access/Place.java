package org.espace.widgets.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.Town;

/** A community of one privacy with somebody of every standing, and something of every kind in it. Only read it. */
final class Place {
    /** Stands in the name and purpose of the community. */
    static final String NAMED = "Quokka";

    /** Stands in what is said in the community. */
    static final String SAID = "Numbat";

    private final Privacy privacy;
    private final Map<Standing, Actor> people = new EnumMap<>(Standing.class);
    private final Map<String, Object> known = new LinkedHashMap<>();
    private final Happenings happenings;
    private final Town town;

    Place(Town town, Privacy privacy) {
        this.privacy = privacy;
        this.town = town;
        long community = town.community(NAMED + " " + privacy, privacy);
        known.put("community", community);
        for (Standing standing : Standing.values()) {
            people.put(standing, person(town, privacy, standing, community));
        }
        this.happenings = new Happenings(town.domain, this, known);
        happenings.longAgo();
    }

    /** What happens much later than the beginning. */
    void now() {
        Domain domain = town.domain;
        Actor member = actor(Standing.MEMBER);
        long question = domain.questions()
                .ask(member, community(), new Draft(SAID + " or wombat, which one?", SAID + " it is.", "numbat"));
        known.put("question", question);
        long answer = domain.questions().answer(town.bo, question, SAID + ", by far.");
        domain.questions().accept(member, question, answer);
        known.put("answer", answer);
        known.put("mine", domain.questions().answer(member, question, SAID + ", I think."));
        Ref about = new Ref("question", question);
        NewFile file = new NewFile("plan.txt", (SAID + " is in it").getBytes(UTF_8));
        domain.attachments().attach(member, about, "", FitFiles.of(List.of(file)));
        known.put("attachment", domain.attachments().of(about).get("").get(0).id());
        NewFile picture = new NewFile("plan.png", Cell.picture());
        domain.attachments().attach(member, about, "", FitFiles.of(List.of(picture)));
        known.put("picture", domain.attachments().of(about).get("").get(1).id());
        long experience = domain.experiences().tell(member, community(), story());
        known.put("experience", experience);
        domain.experiences().use(town.bo, experience, new NewUse("Ward 2", Result.WORKED, SAID));
        known.put("ann", town.ann.person());
        known.put("member", member.person());
        known.put("asking", town.dee.person());
        domain.memberships().enrol(community(), town.dee.person(), Role.ASKED, town.clock.instant());
        Actor newcomer = town.person("new-" + privacy, "Kim NEWCOMER " + privacy, "Porter");
        domain.memberships().enrol(community(), newcomer.person(), Role.MEMBER, town.clock.instant());
        known.put("newcomer", newcomer.person());
        discussions(domain, member);
        domain.feeds().make(member, "activity/mine");
        known.put("address", domain.feeds().mine(member).get(0).id());
        cared(member, newcomer, question);
        happenings.now();
    }

    /** Questions that are closed, can be merged, and that somebody was asked to help with: the coordinator was, the newcomer may be. */
    private void cared(Actor member, Actor newcomer, long question) {
        Domain domain = town.domain;
        known.put("other", domain.questions().ask(member, community(), new Draft(SAID + " or emu?", "", "")));
        long closed = domain.questions().ask(member, community(), new Draft(SAID + " or koala?", "", ""));
        domain.closings().close(member, closed, new NewClosing(ClosingReason.SETTLED, "", 0));
        known.put("closed", closed);
        domain.referrals().consent(newcomer, 5);
        domain.referrals().consent(actor(Standing.COORDINATOR), 5);
        domain.referrals()
                .ask(member, question, List.of(actor(Standing.COORDINATOR).person()));
    }

    private static Story story() {
        return new Story(SAID + " or wombat", SAID + " it was.", "We asked.", "", "", "numbat", 12);
    }

    private void discussions(Domain domain, Actor member) {
        long discussion = domain.discussions()
                .open(member, community(), new DiscussionDraft(SAID + " at night", SAID + " it is."));
        known.put("discussion", discussion);
        known.put("reply", domain.discussions().reply(member, discussion, 0, SAID + ", once more."));
        About rota = new About(community(), "Rota", null, null);
        known.put("talked", domain.talks().post(member, rota, TalkKind.QUESTION, SAID + " or not?"));
        known.put(
                "talk",
                domain.talks()
                        .thread(
                                domain.communities().access(member, community()),
                                domain.talks().subject(rota),
                                null,
                                1)
                        .id());
        long elsewhere = town.community(NAMED + " elsewhere " + privacy, privacy);
        domain.memberships()
                .enrol(elsewhere, actor(Standing.COORDINATOR).person(), Role.COORDINATOR, town.clock.instant());
        known.put("elsewhere", elsewhere);
    }

    Privacy privacy() {
        return privacy;
    }

    Actor actor(Standing standing) {
        return people.get(standing);
    }

    long community() {
        return (Long) known.get("community");
    }

    /** The text with what is in this place put in for {@code {its name}}. */
    String told(String text) {
        String told = text.replace("{place}", privacy.name());
        for (Map.Entry<String, Object> each : known.entrySet()) {
            told = told.replace("{" + each.getKey() + "}", each.getValue().toString());
        }
        if (told.contains("{")) {
            throw new IllegalArgumentException(
                    "Expected names of what is in a place, " + known.keySet() + ", found " + told);
        }
        return told;
    }

    private static Actor person(Town town, Privacy privacy, Standing standing, long community) {
        if (standing == Standing.ANONYMOUS) {
            return Actor.ANONYMOUS;
        }
        Actor actor = town.person(standing + "-" + privacy, "Kim " + standing + " " + privacy, "Porter");
        Role role =
                switch (standing) {
                    case MEMBER -> Role.MEMBER;
                    case COORDINATOR -> Role.COORDINATOR;
                    default -> null;
                };
        if (role != null) {
            town.domain.memberships().enrol(community, actor.person(), role, town.clock.instant());
        }
        return standing == Standing.ADMINISTRATOR ? new Actor(actor.person(), true) : actor;
    }
}
