package org.espace.widgets.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.CommunityDetail;
import org.espace.domain.Domain;
import org.espace.question.QuestionLine;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** What a community is for, who looks after it and who is in it; coordinators answer here who asks to join. */
public final class CommunityHome implements Widget {
    private static final int NEWEST = 3;
    private static final int FACES = 5;
    private static final int FACES_FULL = 40;

    private final Domain domain;
    private final Belonging belonging;

    public CommunityHome(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
    }

    /**
     * What the template shows.
     *
     * @param faces how many of the newest members are shown
     */
    public record Model(CommunityDetail detail, int faces, List<QuestionLine> newest) {}

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
        actions.put("approve", this::approve);
        actions.put("decline", this::decline);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        if (community == 0) {
            return View.of("community/NoCommunity.jte", "");
        }
        CommunityDetail detail = domain.communities().detail(request.actor(), community);
        List<QuestionLine> newest =
                detail.access().readable() ? domain.questions().newest(detail.access(), NEWEST) : List.of();
        Model model = new Model(detail, request.full() ? FACES_FULL : FACES, newest);
        return View.of("community/CommunityHome.jte", model)
                .titled(detail.summary().name());
    }

    private Outcome approve(WidgetRequest request) {
        long community = Ids.parse(request.parameter("id"));
        domain.memberships().approve(request.actor(), community, Ids.parse(request.parameter("person")));
        return Redirect.here().saying("approved").telling("membership-changed", community);
    }

    private Outcome decline(WidgetRequest request) {
        long community = Ids.parse(request.parameter("id"));
        domain.memberships().decline(request.actor(), community, Ids.parse(request.parameter("person")), "Not now.");
        return Redirect.here().saying("declined").telling("membership-changed", community);
    }
}
