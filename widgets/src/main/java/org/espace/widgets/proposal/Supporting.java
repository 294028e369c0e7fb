package org.espace.widgets.proposal;

import java.util.Map;
import org.espace.proposal.ProposalService;
import org.espace.proposal.Proposed;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Supporting a proposal, the same from every panel that shows one. The form names it in its field {@code proposal}, and in {@code whole}
 * whether the panel shows that one alone.
 */
public final class Supporting {
    /** The private parameter that names the proposal shown alone. */
    static final String PROPOSAL = "proposal";

    /** The private parameter that names the proposal supported just now. */
    public static final String JUST = "just";

    /** The private parameter that names the community that a proposal has become just now. */
    public static final String OPENED = "opened";

    private final ProposalService proposals;

    public Supporting(ProposalService proposals) {
        this.proposals = proposals;
    }

    public Map<String, Action> actions() {
        return Map.of("support", this::support, "need", this::need, "unsupport", this::unsupport);
    }

    private Outcome support(WidgetRequest request) {
        Proposed now = proposals.support(request.actor(), named(request), "");
        return done(request, now, "supported").with(JUST, now.proposal());
    }

    /** Who supports already says what they need. */
    private Outcome need(WidgetRequest request) {
        Proposed now = proposals.support(request.actor(), named(request), orEmpty(request.parameter("need")));
        return done(request, now, "need");
    }

    private Outcome unsupport(WidgetRequest request) {
        proposals.unsupport(request.actor(), named(request));
        return stay(request).saying("unsupported");
    }

    /** Where a change leads: back, or on to the community if this was all that was missing. */
    static Redirect done(WidgetRequest request, Proposed now, String said) {
        return now.community() == 0
                ? stay(request).saying(said)
                : stay(request)
                        .with(OPENED, now.community())
                        .saying("opened")
                        .telling("membership-changed", now.community());
    }

    static Redirect stay(WidgetRequest request) {
        return Redirect.to(PROPOSAL, request.parameter("whole") == null ? "" : named(request));
    }

    static long named(WidgetRequest request) {
        return Ids.parse(request.parameter(PROPOSAL));
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
