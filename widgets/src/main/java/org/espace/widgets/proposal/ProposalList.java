package org.espace.widgets.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.proposal.ProposalCard;
import org.espace.proposal.ProposalDetail;
import org.espace.proposal.Proposed;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Communities that are wanted and gather supporters, or one of them with all who want it; administrators approve here. */
public final class ProposalList implements Widget {
    private static final int DIGEST = 4;
    private static final int FULL = 20;

    private final Domain domain;
    private final Supporting supporting;

    public ProposalList(Domain domain) {
        this.domain = domain;
        this.supporting = new Supporting(domain.proposals());
    }

    /**
     * What the list's template shows.
     *
     * @param just id of the proposal supported just now; 0 for none
     */
    public record Model(
            Slice<ProposalCard> proposals,
            long just,
            @Nullable Opened opened) {}

    /** What the template of a single proposal shows. */
    public record Whole(ProposalDetail detail, @Nullable Opened opened) {}

    @Override
    public String name() {
        return "proposal-list";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(supporting.actions());
        actions.put("open", this::open);
        actions.put("decline", this::decline);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        if (!request.actor().signedIn()) {
            return View.of("proposal/SignedOut.jte", "");
        }
        Opened opened = Opened.in(request, domain.communities());
        long proposal = Ids.parse(request.parameter(Supporting.PROPOSAL));
        if (proposal != 0) {
            ProposalDetail detail = domain.proposals().detail(request.actor(), proposal);
            return View.of("proposal/ProposalWhole.jte", new Whole(detail, opened));
        }
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        Slice<ProposalCard> proposals = domain.proposals().gathering(request.actor(), request.after(), size);
        long just = Ids.parse(request.parameter(Supporting.JUST));
        return View.of("proposal/ProposalList.jte", new Model(proposals, just, opened))
                .anywhere();
    }

    private Outcome open(WidgetRequest request) {
        Proposed now = domain.proposals().approve(request.actor(), Supporting.named(request));
        return Supporting.done(request, now, "opened");
    }

    private Outcome decline(WidgetRequest request) {
        String reason = Supporting.orEmpty(request.parameter("reason"));
        domain.proposals().decline(request.actor(), Supporting.named(request), reason);
        return Supporting.stay(request).saying("proposal-declined");
    }
}
