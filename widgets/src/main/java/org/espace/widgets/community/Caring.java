package org.espace.widgets.community;

import java.util.Map;
import org.espace.domain.Domain;
import org.espace.leadership.Duty;
import org.espace.leadership.NewOffer;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/** What members do for one another: say hello, take on the task of advocate, and, coordinators, ask somebody to take on one. */
final class Caring {
    private static final String ADVOCATES = CommunityMembers.Tab.ADVOCATES.word();

    private final Domain domain;

    Caring(Domain domain) {
        this.domain = domain;
    }

    Map<String, Action> actions() {
        return Map.of(
                "greet", this::greet,
                "ask-to-coordinate", request -> offer(request, Duty.COORDINATOR, false),
                "hand-over", request -> offer(request, Duty.COORDINATOR, true),
                "ask-to-advocate", request -> offer(request, Duty.ADVOCATE, false),
                "advocate", this::advocate,
                "lay-down", this::layDown,
                "end-advocate", this::end);
    }

    private Outcome greet(WidgetRequest request) {
        String words = Answering.orEmpty(request.parameter("words"));
        domain.welcome().greet(request.actor(), community(request), person(request), words);
        return Redirect.to("tab", CommunityMembers.Tab.NEW.word()).saying("greeted");
    }

    private Outcome offer(WidgetRequest request, Duty duty, boolean handover) {
        NewOffer offer = new NewOffer(community(request), person(request), duty, handover, "", "");
        domain.leadership().offer(request.actor(), offer);
        return Redirect.to("tab", CommunityMembers.Tab.ALL.word()).saying("offered");
    }

    private Outcome advocate(WidgetRequest request) {
        domain.leadership().volunteer(request.actor(), community(request), Duty.ADVOCATE);
        return Redirect.to("tab", ADVOCATES).saying("advocating").telling("membership-changed", community(request));
    }

    private Outcome layDown(WidgetRequest request) {
        domain.leadership().layDown(request.actor(), community(request), Duty.ADVOCATE);
        return Redirect.to("tab", ADVOCATES).saying("laid-down").telling("membership-changed", community(request));
    }

    private Outcome end(WidgetRequest request) {
        domain.leadership().end(request.actor(), community(request), person(request), Duty.ADVOCATE);
        return Redirect.to("tab", ADVOCATES).saying("ended").telling("membership-changed", community(request));
    }

    private static long community(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static long person(WidgetRequest request) {
        return Ids.parse(request.parameter("person"));
    }
}
