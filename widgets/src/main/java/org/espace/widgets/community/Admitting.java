package org.espace.widgets.community;

import java.util.Map;
import org.espace.community.MembershipService;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/** What coordinators decide about people: in, not now, or out. The form names the community in {@code id}, and the {@code person}. */
final class Admitting {
    private final MembershipService memberships;

    Admitting(MembershipService memberships) {
        this.memberships = memberships;
    }

    Map<String, Action> actions() {
        return Map.of("approve", this::approve, "decline", this::decline, "remove", this::remove);
    }

    private Outcome approve(WidgetRequest request) {
        memberships.approve(request.actor(), community(request), person(request));
        return done(request, "approved");
    }

    private Outcome decline(WidgetRequest request) {
        memberships.decline(request.actor(), community(request), person(request), reason(request));
        return done(request, "declined");
    }

    private Outcome remove(WidgetRequest request) {
        memberships.remove(request.actor(), community(request), person(request), reason(request));
        return done(request, "removed").with("tab", CommunityMembers.Tab.ALL.word());
    }

    private static Redirect done(WidgetRequest request, String said) {
        return Redirect.here().saying(said).telling("membership-changed", community(request));
    }

    private static long community(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static long person(WidgetRequest request) {
        return Ids.parse(request.parameter("person"));
    }

    private static String reason(WidgetRequest request) {
        return Answering.orEmpty(request.parameter("reason"));
    }
}
