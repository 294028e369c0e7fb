package org.espace.widgets.community;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.CommunityDetail;
import org.espace.domain.Domain;
import org.espace.invitation.Credit;
import org.espace.leadership.Duty;
import org.espace.leadership.Leadership;
import org.espace.leadership.NewOffer;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/**
 * Where coordinators look after a community: what it says of itself, who stands behind it, and whose invitations brought people. Where
 * nobody coordinates, administrators ask somebody here. For all others there is no such panel.
 */
public final class CommunityCare implements Widget {
    private static final int CREDITS = 20;

    private final Domain domain;

    public CommunityCare(Domain domain) {
        this.domain = domain;
    }

    /** What the panel shows. */
    public enum Tab {
        ABOUT,
        LEADERS,
        CAME;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the template of the tab {@link Tab#ABOUT} shows. */
    public record About(CommunityDetail detail) {}

    /**
     * What the template of the tab {@link Tab#LEADERS} shows.
     *
     * @param duty what can be offered to anybody found: sponsor, or coordinator where nobody is one
     */
    public record Leaders(Access access, Leadership leadership, Duty duty) {}

    /** What the template of the second step of asking somebody shows. */
    public record Picking(Access access, Duty duty, List<PersonCard> found) {}

    /** What the template of the tab {@link Tab#CAME} shows. */
    public record Came(List<Credit> credits) {}

    @Override
    public String name() {
        return "community-care";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY);
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of(
                "describe", this::describe,
                "ask", this::ask,
                "take-back-offer", this::takeBack,
                "end-sponsor", this::end,
                "lay-down", this::layDown);
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        if (community == 0 || !request.actor().signedIn()) {
            return View.NOTHING;
        }
        try {
            return view(request, domain.communities().access(request.actor(), community));
        } catch (NotFound absentOrHidden) {
            return View.NOTHING;
        }
    }

    private View view(WidgetRequest request, Access access) {
        if (!access.coordinator()) {
            return request.actor().administrator() ? vacant(request, access) : View.NOTHING.within(access.community());
        }
        Refusal back = request.refusal();
        String tab = request.parameter("tab");
        if (back != null && back.action().equals("ask")) {
            return picking(request.actor(), access, Duty.SPONSOR, back);
        } else if (Tab.LEADERS.word().equals(tab)) {
            Leaders leaders = new Leaders(access, domain.leadership().of(access), Duty.SPONSOR);
            return View.of("community/CareLeaders.jte", leaders);
        } else if (Tab.CAME.word().equals(tab)) {
            return View.of(
                    "community/CareCame.jte",
                    new Came(domain.invitations().credits(request.actor(), access.community(), CREDITS)));
        }
        return View.of(
                        "community/CareAbout.jte",
                        new About(domain.communities().detail(request.actor(), access.community())))
                .within(access.community());
    }

    private View vacant(WidgetRequest request, Access access) {
        Refusal back = request.refusal();
        Leadership leadership = domain.leadership().of(access);
        if (!leadership.vacant()) {
            return View.NOTHING.within(access.community());
        }
        return back != null && back.action().equals("ask")
                ? picking(request.actor(), access, Duty.COORDINATOR, back)
                : View.of("community/CareVacant.jte", new Leaders(access, leadership, Duty.COORDINATOR));
    }

    private View picking(Actor actor, Access access, Duty duty, Refusal back) {
        String name = String.join(" ", back.typed().getOrDefault("name", List.of()));
        return View.of(
                "community/CarePicking.jte",
                new Picking(access, duty, PersonSearch.named(domain.directory(), actor, name)));
    }

    private Outcome describe(WidgetRequest request) {
        domain.communities()
                .describe(
                        request.actor(),
                        community(request),
                        Answering.orEmpty(request.parameter("purpose")),
                        Answering.orEmpty(request.parameter("welcome")));
        return Redirect.here().saying("described");
    }

    /** With step {@code find} the form comes back with the people of that name. */
    private Outcome ask(WidgetRequest request) {
        if ("find".equals(request.parameter("step"))) {
            return Refusal.NEXT_STEP;
        }
        Duty duty = "COORDINATOR".equals(request.parameter("duty")) ? Duty.COORDINATOR : Duty.SPONSOR;
        NewOffer offer = new NewOffer(
                community(request),
                person(request),
                duty,
                false,
                duty == Duty.SPONSOR ? Answering.orEmpty(request.parameter("of")) : "",
                Answering.orEmpty(request.parameter("words")));
        domain.leadership().offer(request.actor(), offer);
        return leaders().saying("offered");
    }

    private Outcome takeBack(WidgetRequest request) {
        domain.leadership().withdraw(request.actor(), Ids.parse(request.parameter("offer")));
        return leaders().saying("offer-taken-back");
    }

    private Outcome end(WidgetRequest request) {
        domain.leadership().end(request.actor(), community(request), person(request), Duty.SPONSOR);
        return leaders().saying("ended").telling("membership-changed", community(request));
    }

    private Outcome layDown(WidgetRequest request) {
        domain.leadership().layDown(request.actor(), community(request), Duty.COORDINATOR);
        return Redirect.here().saying("laid-down").telling("membership-changed", community(request));
    }

    private static Redirect leaders() {
        return Redirect.to("tab", Tab.LEADERS.word());
    }

    private static long community(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static long person(WidgetRequest request) {
        return Ids.parse(request.parameter("person"));
    }
}
