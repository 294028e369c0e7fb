package org.espace.widgets.community;

import java.util.Map;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/**
 * Joining and leaving, the same from every panel that shows a community. The form names it in its field {@code id}, and may say in
 * {@code words} why its reader asks to join.
 */
public final class Belonging {
    private final MembershipService memberships;

    public Belonging(MembershipService memberships) {
        this.memberships = memberships;
    }

    public Map<String, Action> actions() {
        return Map.of("join", this::join, "leave", this::leave);
    }

    private Outcome join(WidgetRequest request) {
        long community = Ids.parse(request.parameter("id"));
        String words = request.parameter("words");
        Role role = memberships.join(request.actor(), community, words == null ? "" : words);
        return Redirect.here().saying(role.belongs() ? "joined" : "asked").telling("membership-changed", community);
    }

    private Outcome leave(WidgetRequest request) {
        long community = Ids.parse(request.parameter("id"));
        memberships.leave(request.actor(), community);
        return Redirect.here().saying("left").telling("membership-changed", community);
    }
}
