package org.espace.widgets.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.CommunitySummary;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.invitation.Invitation;
import org.espace.leadership.Offer;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** The communities a person belongs to, and what they are asked in them; for a newcomer, a few to begin with. */
public final class MyCommunities implements Widget {
    private static final int DIGEST = 8;
    private static final int FULL = 50;
    private static final int SUGGESTED = 3;
    private static final int INVITATIONS = 10;

    private final Domain domain;
    private final Belonging belonging;
    private final Answering answering;

    public MyCommunities(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
        this.answering = new Answering(domain);
    }

    /**
     * What the template shows.
     *
     * @param chosen id of the community that the page shows; 0 for none
     * @param invitations those not answered yet
     * @param offers tasks the reader is asked to take on
     * @param suggested for those who belong to none yet
     */
    public record Model(
            long chosen,
            List<Invitation> invitations,
            List<Offer> offers,
            Slice<CommunitySummary> mine,
            List<CommunitySummary> suggested) {}

    @Override
    public String name() {
        return "my-communities";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(belonging.actions());
        actions.putAll(answering.actions());
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        Slice<CommunitySummary> mine =
                withoutInvitations(domain.communities().mine(request.actor(), request.after(), size));
        boolean first = request.actor().signedIn() && request.after() == null;
        List<Invitation> invitations = first ? domain.invitations().received(request.actor(), INVITATIONS) : List.of();
        List<CommunitySummary> suggested = first && mine.isEmpty() && invitations.isEmpty()
                ? domain.communities()
                        .browse(request.actor(), null, null, SUGGESTED)
                        .items()
                : List.of();
        Model model = new Model(
                Ids.parse(request.parameter("community")),
                invitations,
                first ? domain.leadership().offers(request.actor()) : List.of(),
                mine,
                suggested);
        return View.of("community/MyCommunities.jte", model).anywhere();
    }

    /** What one is only invited to stands above, with what to answer. */
    private static Slice<CommunitySummary> withoutInvitations(Slice<CommunitySummary> all) {
        return new Slice<>(
                all.items().stream().filter(each -> each.mine() != Role.INVITED).toList(), all.next());
    }
}
