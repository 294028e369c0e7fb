package org.espace.widgets.community;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.CommunityDetail;
import org.espace.community.Member;
import org.espace.domain.Domain;
import org.espace.leadership.Duty;
import org.espace.leadership.Leadership;
import org.espace.leadership.Sponsor;
import org.espace.shared.Ids;
import org.espace.welcome.WelcomeService;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** What a community is for, who stands behind it and looks after it, and what the reader is in it or is asked to be. */
public final class CommunityHome implements Widget {
    private static final int LEADERS = 3;
    private static final int LEADERS_FULL = 100;
    private static final int MEMBERS = 50;

    private final Domain domain;
    private final Belonging belonging;
    private final Answering answering;

    public CommunityHome(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
        this.answering = new Answering(domain);
    }

    /**
     * What the template shows.
     *
     * @param fresh whether the reader joined not long ago, so that the welcome message stands open
     * @param me the reader as a sponsor; null if they are none
     * @param most how many sponsors and advocates are shown, of each
     */
    public record Model(
            CommunityDetail detail,
            Leadership leadership,
            boolean fresh,
            @Nullable Sponsor me,
            int most) {}

    /** What the template of {@code NameAnother} shows. */
    public record Naming(Access access, long offer, List<Member> members) {}

    @Override
    public String name() {
        return "community-home";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY);
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(belonging.actions());
        actions.putAll(answering.actions());
        actions.put("name-another", this::nameAnother);
        actions.put("volunteer", this::volunteer);
        actions.put("endorse", this::endorse);
        actions.put("withdraw-endorsement", this::withdrawEndorsement);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        if (community == 0) {
            return View.of("community/NoCommunity.jte", "");
        }
        long offer = Ids.parse(request.parameter("name"));
        if (offer != 0) {
            return naming(request, community, offer);
        }
        CommunityDetail detail = domain.communities().detail(request.actor(), community);
        Leadership leadership = domain.leadership().of(detail.access());
        Sponsor me = leadership.sponsors().stream()
                .filter(each -> request.actor().is(each.person().id()))
                .findFirst()
                .orElse(null);
        int most = request.full() ? LEADERS_FULL : LEADERS;
        Model model = new Model(detail, leadership, isFresh(request, detail), me, most);
        return View.of("community/CommunityHome.jte", model)
                .titled(detail.summary().name())
                .within(community);
    }

    private View naming(WidgetRequest request, long community, long offer) {
        Access access = domain.communities().access(request.actor(), community).toTakePart();
        List<Member> members = domain.memberships().members(access, null, MEMBERS).items().stream()
                .filter(each -> !request.actor().is(each.person().id()))
                .toList();
        return View.of("community/NameAnother.jte", new Naming(access, offer, members))
                .titled(access.name());
    }

    private boolean isFresh(WidgetRequest request, CommunityDetail detail) {
        if (detail.welcome().isEmpty() || !detail.access().member()) {
            return false;
        }
        Instant since = domain.memberships()
                .since(detail.access().community(), request.actor().person())
                .orElse(Instant.EPOCH);
        return since.plus(WelcomeService.NEW_FOR).isAfter(request.now());
    }

    private Outcome nameAnother(WidgetRequest request) {
        long offer = Ids.parse(request.parameter("offer"));
        domain.leadership().name(request.actor(), offer, Ids.parse(request.parameter("person")));
        return Redirect.here().saying("named-another");
    }

    private Outcome volunteer(WidgetRequest request) {
        domain.leadership().volunteer(request.actor(), community(request), Duty.COORDINATOR);
        return Redirect.here().saying("coordinating").telling("membership-changed", community(request));
    }

    private Outcome endorse(WidgetRequest request) {
        String words = Answering.orEmpty(request.parameter("words"));
        domain.leadership().endorse(request.actor(), community(request), words);
        return Redirect.here().saying("endorsed");
    }

    private Outcome withdrawEndorsement(WidgetRequest request) {
        domain.leadership().withdrawEndorsement(request.actor(), community(request));
        return Redirect.here().saying("endorsement-withdrawn");
    }

    private static long community(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }
}
