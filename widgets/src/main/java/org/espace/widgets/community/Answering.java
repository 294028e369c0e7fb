package org.espace.widgets.community;

import java.util.Map;
import org.espace.domain.Domain;
import org.espace.invitation.Invitation;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Answering what one is asked: to join a community, or to take on a task in it. The form names an invitation by its field {@code token},
 * {@code invitation}, or the {@code community} it leads into; a task by {@code offer}.
 */
public final class Answering {
    private static final int MOST_INVITATIONS = 50;

    private final Domain domain;

    public Answering(Domain domain) {
        this.domain = domain;
    }

    public Map<String, Action> actions() {
        return Map.of(
                "accept-invitation", this::acceptInvitation,
                "decline-invitation", this::declineInvitation,
                "accept-offer", this::acceptOffer,
                "decline-offer", this::declineOffer);
    }

    private Outcome acceptInvitation(WidgetRequest request) {
        String token = request.parameter("token");
        if (token != null) {
            long community = domain.invitations().accept(request.actor(), token);
            return Redirect.to("community", community).with("invitation", "").telling("membership-changed", community);
        }
        long community = domain.invitations().accept(request.actor(), invitation(request));
        return Redirect.here().saying("joined").telling("membership-changed", community);
    }

    private Outcome declineInvitation(WidgetRequest request) {
        String token = request.parameter("token");
        if (token != null) {
            domain.invitations().decline(request.actor(), token);
        } else {
            domain.invitations().decline(request.actor(), invitation(request));
        }
        return Redirect.to("invitation", "").saying("invitation-declined");
    }

    private Outcome acceptOffer(WidgetRequest request) {
        domain.leadership().accept(request.actor(), Ids.parse(request.parameter("offer")));
        return Redirect.here().saying("offer-accepted");
    }

    private Outcome declineOffer(WidgetRequest request) {
        domain.leadership()
                .decline(request.actor(), Ids.parse(request.parameter("offer")), orEmpty(request.parameter("words")));
        return Redirect.here().saying("offer-declined");
    }

    /** The one named, or else the one into the community named: its home knows that the reader is invited, but not by what. */
    private long invitation(WidgetRequest request) {
        long named = Ids.parse(request.parameter("invitation"));
        long community = Ids.parse(request.parameter("id"));
        return named != 0
                ? named
                : domain.invitations().received(request.actor(), MOST_INVITATIONS).stream()
                        .filter(each -> each.community() == community)
                        .map(Invitation::id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("invitation into community", community));
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
