package org.espace.widgets.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.proposal.NewProposal;
import org.espace.proposal.ProposalCard;
import org.espace.proposal.Proposed;
import org.espace.setting.Settings;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.community.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says which community is missing. What is there already is shown first, to be joined or supported; only then is another
 * proposed. What became of the reader's own proposals stands below.
 */
public final class CommunityStart implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 50;

    private final Domain domain;
    private final Belonging belonging;
    private final Supporting supporting;

    public CommunityStart(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
        this.supporting = new Supporting(domain.proposals());
    }

    /**
     * What the template shows.
     *
     * @param settings how many supporters it takes, and whether an administrator has to agree
     * @param close what is like the one typed; null before it was looked for
     * @param mine the reader's other ones, newest first; empty while something is being typed
     * @param fresh the one proposed just now
     */
    public record Model(
            Settings settings,
            @Nullable Similar close,
            List<ProposalCard> mine,
            @Nullable ProposalCard fresh) {}

    @Override
    public String name() {
        return "community-start";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(belonging.actions());
        actions.putAll(supporting.actions());
        actions.put("propose", this::propose);
        actions.put("take-back-proposal", this::takeBack);
        actions.put("revive", this::revive);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        if (!request.actor().signedIn()) {
            return View.of("proposal/SignedOut.jte", "");
        }
        Settings settings = domain.settings().current();
        Refusal typed = request.refusal();
        if (typed != null && typed.action().equals("propose")) {
            Similar close = Similar.to(domain, request.actor(), words(typed.typed()));
            return View.of("proposal/CommunityStart.jte", new Model(settings, close, List.of(), null));
        }
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        List<ProposalCard> mine = domain.proposals().mine(request.actor(), size);
        long fresh = Ids.parse(request.parameter(Supporting.PROPOSAL));
        ProposalCard made =
                mine.stream().filter(each -> each.id() == fresh).findFirst().orElse(null);
        List<ProposalCard> others = mine.stream().filter(each -> each != made).toList();
        return View.of("proposal/CommunityStart.jte", new Model(settings, null, others, made));
    }

    /** With step {@code look} it is proposed at once only where nothing like it is there; else the form comes back with what is. */
    private Outcome propose(WidgetRequest request) {
        boolean looking = "look".equals(request.parameter("step"));
        if (looking
                && Similar.to(domain, request.actor(), words(request.parameters()))
                                .size()
                        > 0) {
            return Refusal.NEXT_STEP;
        }
        Proposed now = domain.proposals().propose(request.actor(), told(request));
        String said = now.community() != 0 ? "open-now" : looking ? "proposed-alone" : "proposed";
        return Redirect.to(Supporting.PROPOSAL, now.proposal())
                .saying(said)
                .telling("membership-changed", now.community());
    }

    private Outcome takeBack(WidgetRequest request) {
        domain.proposals().withdraw(request.actor(), Supporting.named(request));
        return Redirect.here().saying("proposal-taken-back");
    }

    private Outcome revive(WidgetRequest request) {
        domain.proposals().revive(request.actor(), Supporting.named(request));
        return Redirect.to(Supporting.PROPOSAL, Supporting.named(request)).saying("revived");
    }

    private static NewProposal told(WidgetRequest request) {
        return new NewProposal(
                Supporting.orEmpty(request.parameter("name")),
                Supporting.orEmpty(request.parameter("purpose")),
                !"interest".equals(request.parameter("kind")),
                Supporting.orEmpty(request.parameter("audience")),
                privacy(request.parameter("privacy")),
                Supporting.orEmpty(request.parameter("need")));
    }

    private static Privacy privacy(@Nullable String word) {
        if (word == null) {
            return Privacy.OPEN;
        }
        return Stream.of(Privacy.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(List.of(Fault.of("privacy", "not-a-choice", word))));
    }

    private static String words(Map<String, List<String>> typed) {
        return Stream.of("name", "purpose", "need")
                .flatMap(field -> typed.getOrDefault(field, List.of()).stream())
                .reduce("", (one, other) -> one + " " + other);
    }
}
