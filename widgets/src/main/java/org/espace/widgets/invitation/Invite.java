package org.espace.widgets.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.invitation.Invitation;
import org.espace.invitation.NewInvitation;
import org.espace.person.PersonCard;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.community.Answering;
import org.jspecify.annotations.Nullable;

/**
 * Inviting colleagues into the community that the page shows, and seeing who came; for those who may not invite there is no such panel.
 * With an invitation's token it is the place where that one is answered; without a community, all that the reader was invited to.
 */
public final class Invite implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 30;
    private static final int RECEIVED = 20;

    private final Domain domain;
    private final Answering answering;

    public Invite(Domain domain) {
        this.domain = domain;
        this.answering = new Answering(domain);
    }

    /**
     * What the template shows.
     *
     * @param choices people to tick; null before anybody was looked for
     */
    public record Model(Access access, @Nullable List<PersonCard> choices, Slice<Invitation> sent) {}

    /** What the template of one link shows. */
    public record Shared(Access access, String token) {}

    /** What the template of an invitation that came by a link shows. */
    public record Answered(Invitation invitation, String token) {}

    /** What the template of all that came shows. */
    public record Received(List<Invitation> invitations) {}

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(answering.actions());
        actions.put("invite", this::invite);
        actions.put("take-back-invitation", this::takeBack);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        String token = request.parameter("invitation");
        long community = request.id("community");
        if (token != null) {
            return request.actor().signedIn()
                    ? answered(request, token)
                    : View.of("invitation/SignedOut.jte", "").labelled("received");
        }
        if (community != 0) {
            return request.actor().signedIn() ? inviting(request, community) : View.NOTHING;
        }
        return request.actor().signedIn()
                ? View.of(
                                "invitation/Received.jte",
                                new Received(domain.invitations().received(request.actor(), RECEIVED)))
                        .labelled("received")
                : View.of("invitation/SignedOut.jte", "").labelled("received");
    }

    private View answered(WidgetRequest request, String token) {
        Invitation invitation = domain.invitations().byToken(request.actor(), token);
        return View.of("invitation/Answered.jte", new Answered(invitation, token))
                .labelled("received");
    }

    private View inviting(WidgetRequest request, long community) {
        Access access = access(request, community);
        if (access == null) {
            return View.NOTHING;
        }
        if (!mayInvite(access)) {
            return View.NOTHING.within(community);
        }
        long link = Ids.parse(request.parameter("link"));
        if (link != 0) {
            return View.of(
                    "invitation/Link.jte",
                    new Shared(access, domain.invitations().token(request.actor(), link)));
        }
        Refusal back = request.refusal();
        if (back != null && back.action().equals("invite")) {
            List<PersonCard> choices = new Recipients(back.typed()).choices(domain, request.actor());
            return View.of("invitation/Invite.jte", new Model(access, choices, new Slice<>(List.of(), null)));
        }
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        Slice<Invitation> sent = domain.invitations().sent(request.actor(), community, request.after(), size);
        return View.of("invitation/Invite.jte", new Model(access, null, sent)).within(community);
    }

    private @Nullable Access access(WidgetRequest request, long community) {
        try {
            return domain.communities().access(request.actor(), community);
        } catch (NotFound absentOrHidden) {
            return null;
        }
    }

    /** Where everybody may join, any member invites; elsewhere an invitation lets people in, so coordinators do. */
    private static boolean mayInvite(Access access) {
        boolean open = access.privacy() == Privacy.PUBLIC || access.privacy() == Privacy.OPEN;
        return !access.archived() && (access.coordinator() || (open && access.member()));
    }

    /** With step {@code find} the form comes back with the people of that name. */
    private Outcome invite(WidgetRequest request) {
        if ("find".equals(request.parameter("step"))) {
            return Refusal.NEXT_STEP;
        }
        Recipients to = new Recipients(request.parameters());
        String words = request.parameter("words");
        List<Long> sent = domain.invitations()
                .invite(
                        request.actor(),
                        new NewInvitation(
                                Ids.parse(request.parameter("id")),
                                to.people(),
                                to.addresses(),
                                words == null ? "" : words));
        boolean onlyAddress = to.people().isEmpty() && sent.size() == 1;
        return onlyAddress
                ? Redirect.to("link", sent.get(0)).saying("invited-address")
                : Redirect.here().saying(to.addresses().isEmpty() ? "invited" : "invited-both");
    }

    private Outcome takeBack(WidgetRequest request) {
        domain.invitations().withdraw(request.actor(), Ids.parse(request.parameter("invitation-id")));
        return Redirect.here().saying("invitation-taken-back");
    }

    /** Address of a mail to be written in the reader's own program (RFC 6068). */
    public static String mailto(String subject, String body) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
